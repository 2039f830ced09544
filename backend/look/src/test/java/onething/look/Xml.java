package onething.look;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

final class Xml {

  private Xml() {}

  static boolean isWellFormed(String text) {
    try {
      DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(text)));
      return true;
    } catch (SAXException | IOException | ParserConfigurationException e) {
      return false;
    }
  }
}
