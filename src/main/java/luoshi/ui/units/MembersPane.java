package luoshi.ui.units;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import luoshi.model.ProblemException;
import luoshi.model.Unit;
import luoshi.model.UnitKind;
import luoshi.ui.support.Messages;
import org.kordamp.ikonli.javafx.FontIcon;

/** The members of a group: as its name means them, or as the officer has chosen them. */
final class MembersPane extends VBox {
    private final UnitsViewModel model;
    private final Messages messages;
    private final Consumer<ProblemException> refused;
    private final Consumer<String> show;

    /**
     * @param show leads to a member
     */
    MembersPane(UnitsViewModel model, Consumer<ProblemException> refused, Consumer<String> show) {
        this.model = model;
        this.messages = model.messages();
        this.refused = refused;
        this.show = show;
        getStyleClass().add("part");
        managedProperty().bind(visibleProperty());
    }

    void show(UnitLine line) {
        setVisible(line.entry().kind() == UnitKind.GROUP);
        if (!isVisible()) {
            getChildren().clear();
            return;
        }
        List<Unit> members = line.entry().members();
        Label title = new Label(messages.text("members"));
        title.getStyleClass().add("section-title");
        Label source =
                new Label(
                        messages.text(
                                line.entry().membersChosen() ? "members.chosen" : "members.meant",
                                members.size()));
        source.getStyleClass().add("hint");
        HBox head = new HBox(title, source);
        head.getStyleClass().add("part-head");
        FlowPane flow = new FlowPane();
        flow.getStyleClass().add("flow");
        members.forEach(member -> flow.getChildren().add(chip(line, member)));
        Button add = new Button(messages.text("members.add"), new FontIcon("fth-plus"));
        add.setId("addMember");
        add.getStyleClass().addAll("small", "flat");
        HBox ways = new HBox(add);
        ways.getStyleClass().add("ways");
        if (line.entry().membersChosen()) {
            Button meant = new Button(messages.text("members.by-name"));
            meant.getStyleClass().addAll("small", "flat");
            meant.setOnAction(event -> set(line, Set.of()));
            ways.getChildren().add(meant);
        }
        VBox place = new VBox();
        add.setOnAction(event -> pick(line, place));
        getChildren().setAll(head, flow, ways, place);
    }

    private Node chip(UnitLine line, Unit member) {
        Button name = new Button(member.name());
        name.getStyleClass().addAll("flat", "link");
        name.setOnAction(event -> show.accept(member.name()));
        Button away = new Button(null, new FontIcon("fth-x"));
        away.getStyleClass().addAll("flat", "button-icon", "chip-away");
        away.setAccessibleText(messages.text("members.away", member.name()));
        away.setOnAction(
                event -> {
                    Set<Long> left = keys(line);
                    left.remove(member.id());
                    set(line, left);
                });
        HBox chip = new HBox(name, away);
        chip.getStyleClass().add("name-chip");
        return chip;
    }

    private void pick(UnitLine line, VBox place) {
        Set<Long> there = keys(line);
        UnitPicker picker =
                new UnitPicker(
                        messages.text("members.search"),
                        messages.text("pick.none"),
                        typed ->
                                model.others(line.id(), typed).stream()
                                        .filter(unit -> !there.contains(unit.id()))
                                        .toList(),
                        unit -> {
                            there.add(unit.id());
                            set(line, there);
                        });
        place.getChildren().setAll(picker);
        picker.begin();
    }

    private static Set<Long> keys(UnitLine line) {
        Set<Long> keys = new LinkedHashSet<>();
        line.entry().members().forEach(member -> keys.add(member.id()));
        return keys;
    }

    private void set(UnitLine line, Set<Long> members) {
        model.change(
                units -> units.setMembers(line.id(), members),
                messages.text("said.members", line.name(), members.size()),
                refused);
    }
}
