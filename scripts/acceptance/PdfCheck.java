import java.io.FileInputStream;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** Checks files against PDF/A-2a and PDF/UA-1 with veraPDF. Exits with 1 if one fails. */
public class PdfCheck {
    public static void main(String[] files) throws Exception {
        Logger.getLogger("").setLevel(Level.SEVERE);
        VeraGreenfieldFoundryProvider.initialise();
        boolean failed = false;
        for (String file : files) {
            for (PDFAFlavour flavour : new PDFAFlavour[] {PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1}) {
                try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new FileInputStream(file), flavour)) {
                    PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false);
                    ValidationResult result = validator.validate(parser);
                    String outcome = result.isCompliant() ? "passes" : "FAILS";
                    System.out.printf("%s: %s %s (%d checks)%n", file, flavour, outcome, result.getTotalAssertions());
                    result.getFailedChecks().forEach((rule, number) ->
                        System.out.printf("  clause %s test %d: %d times%n", rule.getClause(), rule.getTestNumber(), number));
                    failed |= !result.isCompliant();
                }
            }
        }
        System.exit(failed ? 1 : 0);
    }
}
