package onething.backend.cases.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import onething.backend.cases.CaseLabels;
import onething.backend.cases.NewCase;
import onething.contract.Applicant;
import onething.contract.ExemptionUse;
import onething.contract.FormValue;
import onething.contract.MaterialFile;
import onething.contract.Submission;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the citizen handed in: written once, read by officers. */
final class CaseFiles {

  private static final TypeReference<TreeMap<String, FormValue>> FORM = new TypeReference<>() {};
  private static final TypeReference<List<ExemptionUse>> EXEMPTIONS = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final JsonMapper json;

  CaseFiles(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  void add(NewCase newCase) {
    Submission s = newCase.submission();
    jdbc.sql(
            """
            insert into case_file (case_no, applicant, form, facts, plan, exemptions, consent,
                signature, labels, language)
            values (:caseNo, cast(:applicant as jsonb), cast(:form as jsonb),
                cast(:facts as jsonb), :plan, cast(:exemptions as jsonb), cast(:consent as jsonb),
                cast(:signature as jsonb), cast(:labels as jsonb), :language)
            """)
        .param("caseNo", s.caseNo())
        .param("applicant", json.writeValueAsString(s.applicant()))
        .param("form", json.writeValueAsString(s.form()))
        .param("facts", json.writeValueAsString(s.facts()))
        .param("plan", s.plan())
        .param("exemptions", json.writeValueAsString(s.exemptions()))
        .param("consent", json.writeValueAsString(s.consent()))
        .param("signature", json.writeValueAsString(s.signature()))
        .param("labels", json.writeValueAsString(newCase.labels()))
        .param("language", s.language())
        .update();
    for (int at = 0; at < s.materials().size(); at++) {
      addMaterial(s.caseNo(), at, s.materials().get(at));
    }
  }

  private void addMaterial(String caseNo, int position, MaterialFile material) {
    jdbc.sql(
            """
            insert into case_material (case_no, position, material, pages, verdicts, sha256, pdf)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            caseNo,
            position,
            material.material(),
            material.pages(),
            material.verdicts().toArray(new String[0]),
            sha256(material.pdf()),
            material.pdf())
        .update();
  }

  Optional<CaseFile> of(String caseNo) {
    return jdbc.sql("select * from case_file where case_no = ?")
        .param(caseNo)
        .query(this::file)
        .optional();
  }

  List<StoredMaterial> materials(String caseNo) {
    return jdbc.sql(
            """
            select material, pages, verdicts, sha256, length(pdf) as bytes
              from case_material where case_no = ? order by position
            """)
        .param(caseNo)
        .query(CaseFiles::stored)
        .list();
  }

  Optional<MaterialFile> material(String caseNo, String material) {
    return jdbc.sql(
            """
            select material, pages, pdf, verdicts from case_material
             where case_no = ? and material = ?
            """)
        .params(caseNo, material)
        .query((row, number) ->
            new MaterialFile(
                row.getString("material"), row.getInt("pages"), row.getBytes("pdf"), verdicts(row)))
        .optional();
  }

  private CaseFile file(ResultSet row, int number) throws SQLException {
    return new CaseFile(
        json.readValue(row.getString("applicant"), Applicant.class),
        json.readValue(row.getString("form"), FORM),
        json.readValue(row.getString("exemptions"), EXEMPTIONS),
        json.readValue(row.getString("labels"), CaseLabels.class));
  }

  private static StoredMaterial stored(ResultSet row, int number) throws SQLException {
    return new StoredMaterial(
        row.getString("material"),
        row.getInt("pages"),
        row.getInt("bytes"),
        row.getString("sha256"),
        verdicts(row));
  }

  private static List<String> verdicts(ResultSet row) throws SQLException {
    return Arrays.asList((String[]) row.getArray("verdicts").getArray());
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /**
   * The part of a file that officers see.
   *
   * @param applicant who handed in
   * @param form values by field
   * @param exemptions what need not be handed in
   * @param labels names of fields and materials
   */
  record CaseFile(
      Applicant applicant,
      SortedMap<String, FormValue> form,
      List<ExemptionUse> exemptions,
      CaseLabels labels) {
    @Override
    public String toString() {
      return "CaseFile[]";
    }
  }

  /**
   * A material without its bytes.
   *
   * @param id id of the material
   * @param pages number of pages
   * @param bytes size
   * @param sha256 digest in hex
   * @param verdicts words of the scan's quality verdict
   */
  record StoredMaterial(String id, int pages, int bytes, String sha256, List<String> verdicts) {}
}
