package onething.backend.workbench.sample;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import onething.backend.staff.Officer;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ContextConfiguration;

/** What tests of workbench pages share: fakes, and looking at the page as a person would. */
@ContextConfiguration(classes = WorkbenchBeans.class)
@ViewPackages(packages = "onething.backend.workbench")
public abstract class WorkbenchTest extends SpringBrowserlessTest {

  @Autowired protected FakeCases cases;
  @Autowired protected FakeAccounts accounts;
  @Autowired protected FakeFleet fleet;
  @Autowired protected FakeHeld held;
  @Autowired protected SignedInAs signedIn;

  /** The next test begins at the inbox of the window, before it has put anything in. */
  @AfterEach
  void clean() {
    cases.clear();
    accounts.clear();
    fleet.clear();
    held.clear();
    signedIn.as(SignedInAs.WINDOW);
  }

  protected void signIn(Officer officer) {
    signedIn.as(officer);
  }

  protected void open(String address) {
    var parts = address.split("\\?", 2);
    UI.getCurrent()
        .navigate(parts[0], QueryParameters.fromString(parts.length > 1 ? parts[1] : ""));
  }

  /** The component of that test id; fails if it is not there. */
  protected Component named(String testId) {
    return find(Component.class).withAttribute("data-testid", testId).single();
  }

  protected boolean shown(String testId) {
    return find(Component.class).withAttribute("data-testid", testId).exists();
  }

  protected void click(String testId) {
    test((NativeButton) named(testId)).click();
  }

  /** All words of a component, as they stand on the page. */
  protected static String words(Component component) {
    return component.getElement().getTextRecursively();
  }

  /** All words of the open page, without the rail. */
  protected String pageWords() {
    return getCurrentView().getElement().getTextRecursively();
  }

  /** Lets the page ask anew, as it does every few seconds. */
  protected void poll() {
    ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
  }
}
