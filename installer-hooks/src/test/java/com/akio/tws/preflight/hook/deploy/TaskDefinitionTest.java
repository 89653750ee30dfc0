package com.akio.tws.preflight.hook.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.SAXException;

/** The task for a group policy, held against the schema that Microsoft publishes for the Task Scheduler. */
class TaskDefinitionTest {

    private static final String TASK = DeployFiles.text(DeployFiles.FOLDER.resolve("gpo-collect.xml"));

    @Test
    void it_is_valid_by_the_published_schema() throws Exception {
        validate(TASK);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <Count>3</Count>                      | <Count>0</Count>
            <Interval>PT15M</Interval>            | <Interval>15</Interval>
            <Delay>PT5M</Delay>                   | <RandomDelay>PT5M</RandomDelay>
            <RunLevel>HighestAvailable</RunLevel> | <RunLevel>System</RunLevel>
            Context="System"                      | Context="Nobody"
            <Enabled>true</Enabled>               | <Enabled>yes</Enabled>
            """)
    void the_schema_refuses_what_is_wrong(String right, String wrong) {
        assertThat(TASK).contains(right);
        assertThatThrownBy(() -> validate(TASK.replace(right, wrong))).isInstanceOf(SAXException.class);
    }

    /**
     * UTF-8 that names its encoding, and UTF-16 that is none, are refused by schtasks: https://github.com/fatso83/vmware-auto-suspend/issues/8,
     * https://github.com/BeppeTemp/cartographer/issues/328.
     */
    @Test
    void schtasks_reads_its_first_line() {
        assertThat(TASK).startsWith("<?xml version=\"1.0\"?>\n").doesNotContain("encoding=");
        assertThat(TASK.chars()).allMatch(sign -> sign < 128);
    }

    @Test
    void it_runs_as_the_computer_and_starts_the_script_of_the_kit_in_64_bits() {
        assertThat(TASK).contains("<UserId>S-1-5-18</UserId>", "%SystemRoot%\\System32\\WindowsPowerShell\\v1.0\\powershell.exe",
                "TwsPreflight\\deploy\\gpo-collect.ps1", "-Share '\\\\SERVER\\tws-preflight$'", "exit $LASTEXITCODE");
    }

    private static void validate(String task) throws SAXException, IOException {
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        Schema schema = factory.newSchema(DeployFiles.SCHEMAS.resolve("task-scheduler.xsd").toFile());
        schema.newValidator().validate(new StreamSource(new StringReader(task)));
    }
}
