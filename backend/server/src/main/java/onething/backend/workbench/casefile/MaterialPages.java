package onething.backend.workbench.casefile;

import java.io.IOException;
import onething.backend.cases.Cases;
import onething.backend.staff.SignedIn;
import onething.contract.MaterialFile;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Gives a page of a material as a picture to an officer who may see it. Only pixels reach the
 * browser: nothing that a PDF may carry besides.
 */
@RestController
class MaterialPages {

  private final Cases cases;
  private final SignedIn signedIn;

  MaterialPages(Cases cases, SignedIn signedIn) {
    this.cases = cases;
    this.signedIn = signedIn;
  }

  @GetMapping("/workbench/pages/{caseNo}/{material}/{page}")
  ResponseEntity<byte[]> page(
      @PathVariable String caseNo, @PathVariable String material, @PathVariable int page)
      throws IOException {
    var file = signedIn.officer().flatMap(who -> cases.material(caseNo, material, who));
    return file.isPresent() ? picture(file.get(), page) : ResponseEntity.notFound().build();
  }

  private static ResponseEntity<byte[]> picture(MaterialFile file, int page) throws IOException {
    return PagePicture.of(file.pdf(), page)
        .map(png ->
            ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.IMAGE_PNG)
                .body(png))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }
}
