-- What texts mean, as a model reckons it. Derived from the texts alone: it can be reckoned again at any
-- time, nobody decides it and nothing is lost with it, so it does not go through the history.
create table vector (
    text_hash char(64) not null,
    model     varchar(40) not null,
    "value"   varbinary(4096) not null,
    primary key (text_hash, model)
);

-- New tables, not columns: what the history says of the rows of the old ones stays true.

-- A link decided for an earlier wording of the row or of the task: the officer looks at it again.
create table suspect (
    link_id bigint primary key references link
);

-- A list made from the rows of a report, since the list that they name is not there.
create table reconstructed (
    edition_id bigint primary key references edition,
    list       varchar not null
);
