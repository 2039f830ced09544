package onething.device.simulator.escl;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;

/** The scanner's HTTP side: eSCL under {@code /eSCL}. */
final class EsclServer {

  private static final String JOBS = "/eSCL/ScanJobs";
  private static final String NAMESPACES =
      " xmlns:scan=\"http://schemas.hp.com/imaging/escl/2011/05/03\""
          + " xmlns:pwg=\"http://www.pwg.org/schemas/2010/12/sm\"";

  private final HttpServer http;
  private final Machine machine;

  private EsclServer(HttpServer http, Machine machine) {
    this.http = http;
    this.machine = machine;
  }

  static EsclServer open(InetSocketAddress address, Machine machine) {
    try {
      HttpServer http = HttpServer.create(address, 0);
      EsclServer server = new EsclServer(http, machine);
      http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      http.createContext("/eSCL", server::handle);
      http.start();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int port() {
    return http.getAddress().getPort();
  }

  void shut() {
    http.stop(0);
  }

  EsclServer reopened() {
    return open(http.getAddress(), machine);
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      switch (exchange.getRequestMethod()) {
        case "GET" -> get(exchange, path);
        case "POST" -> post(exchange, path);
        case "DELETE" -> empty(exchange, machine.cancel(jobOf(path)) ? 200 : 404);
        default -> empty(exchange, 405);
      }
    }
  }

  private void get(HttpExchange exchange, String path) throws IOException {
    if (path.equals("/eSCL/ScannerStatus")) {
      xml(exchange, status());
    } else if (path.equals("/eSCL/ScannerCapabilities")) {
      xml(exchange, capabilities());
    } else if (path.startsWith(JOBS) && path.endsWith("/NextDocument")) {
      nextDocument(exchange, jobOf(path));
    } else {
      empty(exchange, 404);
    }
  }

  private void post(HttpExchange exchange, String path) throws IOException {
    if (!path.equals(JOBS)) {
      empty(exchange, 404);
      return;
    }
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    switch (machine.start(Settings.of(body))) {
      case Machine.Start.Started started -> {
        exchange.getResponseHeaders().set("Location", JOBS + "/" + started.id());
        empty(exchange, 201);
      }
      case Machine.Start.Refused refused -> empty(exchange, refused.status());
    }
  }

  private void nextDocument(HttpExchange exchange, String job) throws IOException {
    switch (machine.next(job)) {
      case Machine.Next.Page page -> send(exchange, "image/jpeg", page.jpeg());
      case Machine.Next.None none -> empty(exchange, none.status());
    }
  }

  private static String jobOf(String path) {
    String[] parts = path.split("/");
    return parts.length > 3 ? parts[3] : "";
  }

  private String status() {
    return "<scan:ScannerStatus%s><pwg:Version>2.63</pwg:Version><pwg:State>%s</pwg:State><scan:AdfState>%s</scan:AdfState></scan:ScannerStatus>"
        .formatted(NAMESPACES, machine.pwgState(), machine.adfState());
  }

  private static String capabilities() {
    return """
    <scan:ScannerCapabilities%s><pwg:Version>2.63</pwg:Version>
    <pwg:MakeAndModel>OneThing simulated scanner</pwg:MakeAndModel>
    <scan:Adf><scan:AdfSimplexInputCaps><scan:MaxWidth>2480</scan:MaxWidth><scan:MaxHeight>3508</scan:MaxHeight>
    <scan:SettingProfiles><scan:SettingProfile><scan:ColorModes><scan:ColorMode>Grayscale8</scan:ColorMode><scan:ColorMode>RGB24</scan:ColorMode></scan:ColorModes>
    <scan:DocumentFormats><pwg:DocumentFormat>image/jpeg</pwg:DocumentFormat></scan:DocumentFormats>
    </scan:SettingProfile></scan:SettingProfiles></scan:AdfSimplexInputCaps><scan:FeederCapacity>50</scan:FeederCapacity></scan:Adf>
    </scan:ScannerCapabilities>\
    """
        .formatted(NAMESPACES);
  }

  private static void xml(HttpExchange exchange, String body) throws IOException {
    String whole = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + body;
    send(exchange, "text/xml", whole.getBytes(StandardCharsets.UTF_8));
  }

  private static void send(HttpExchange exchange, String type, byte[] body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
  }

  private static void empty(HttpExchange exchange, int status) throws IOException {
    exchange.sendResponseHeaders(status, -1);
  }
}
