package onething.backend.workbench.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import onething.backend.staff.Officer;
import onething.backend.staff.Role;
import onething.backend.workbench.frame.Parts;
import onething.backend.workbench.frame.RoleWords;
import onething.look.Icon;

/** Makes an account: who it is for, and what that person does. */
final class NewAccountForm extends Div {

  private static final String USERNAME = "[a-z][a-z0-9.-]{1,31}";
  private static final Map<String, String> DUTIES = duties();

  private final Input username = field("new-username");
  private final Input name = field("new-name");
  private final Choice duty = new Choice(DUTIES);
  private final Div wrong = new Div();
  private final Consumer<Officer> onCreate;

  NewAccountForm(Consumer<Officer> onCreate) {
    this.onCreate = onCreate;
    addClassName("wb-card");
    Parts.with(wrong, "role", "alert");
    Parts.named(duty, "new-duty");
    duty.setId("new-duty");
    var create = Parts.button("wb-button primary", Icon.PLUS, "建账号", this::create);
    add(new H2("新账号"), label("账号，小写字母", username), username, label("姓名", name), name);
    add(label("做什么", duty), duty, wrong, Parts.named(create, "create-account"));
  }

  private static Map<String, String> duties() {
    var duties = new LinkedHashMap<String, String>();
    duties.put(Role.WINDOW_OFFICER.name(), RoleWords.of(Role.WINDOW_OFFICER));
    RoleWords.DEPARTMENTS.forEach(duties::put);
    duties.put(Role.SUPERVISOR.name(), RoleWords.of(Role.SUPERVISOR));
    duties.put(Role.ADMINISTRATOR.name(), RoleWords.of(Role.ADMINISTRATOR));
    return duties;
  }

  private static Input field(String id) {
    var input = Parts.styled(new Input(), "wb-field");
    input.setId(id);
    Parts.with(input, "autocomplete", "off");
    Parts.with(input, "maxlength", "32");
    return Parts.named(input, id);
  }

  private static NativeLabel label(String words, Component field) {
    var label = new NativeLabel(words);
    label.setFor(field);
    return label;
  }

  private void create() {
    wrong.removeAll();
    if (!username.getValue().strip().matches(USERNAME)) {
      say("账号要用小写字母开头，2到32个字母、数字、点或横线");
    } else if (name.getValue().isBlank()) {
      say("姓名还没写。同事会看到它");
    } else {
      onCreate.accept(officer());
      username.clear();
      name.clear();
    }
  }

  private Officer officer() {
    var chosen = duty.getValue();
    var department = Optional.of(chosen).filter(RoleWords.DEPARTMENTS::containsKey);
    var role = department.isPresent() ? Role.DEPARTMENT_OFFICER : Role.valueOf(chosen);
    return new Officer(username.getValue().strip(), name.getValue().strip(), role, department);
  }

  private void say(String words) {
    wrong.add(
        Parts.named(
            Parts.block("wb-wrong", Icon.WARNING.component(), new Span(words)), "account-wrong"));
  }
}
