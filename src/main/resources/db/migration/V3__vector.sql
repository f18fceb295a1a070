-- What texts mean, as a model reckons it. Derived from the texts alone: it can be reckoned again at any
-- time, nobody decides it and nothing is lost with it, so it does not go through the history.
create table vector (
    text_hash char(64) not null,
    model     varchar(40) not null,
    "value"   varbinary(4096) not null,
    primary key (text_hash, model)
);
