function Test-TwsPrerequisite {
    <#
    .SYNOPSIS
        Checks whether this machine, or one that was looked at before, is ready for Akio TWS.

    .DESCRIPTION
        Runs "check" of tws-preflight.jar and gives one TwsPreflight.Finding object for every check, in the order of the
        requirements document. A failed check is data, not an error: look at the Status of the findings, or at
        $LASTEXITCODE. Nothing on the machine is changed.

        Errors (a wrong site profile, no Java, a fault of the tool) end the command with an error record of its own.

    .PARAMETER Role
        What the machine is to become: server (the tool's default) or client.

    .PARAMETER SiteProfile
        The site profile, a JSON file that says what the customer plans. The name -Profile works as well.

    .PARAMETER Tws
        The TWS version to be installed: 5.1 or 5.2 (the tool's default).

    .PARAMETER Phase
        When the check is made: install (the tool's default), upgrade or runtime.

    .PARAMETER InstallDirectory
        Where TWS is or will be installed on the machine that is judged.

    .PARAMETER From
        A bundle (.zip) or snapshot (.json) to judge instead of this machine. Works on any system. Takes files from the
        pipeline.

    .PARAMETER Only
        Ids of the only checks to run. The report is then partial, and a warning says so.

    .PARAMETER Skip
        Ids of checks to leave out. The report is then partial, and a warning says so.

    .PARAMETER Waive
        Findings that are accepted, each as 'id=reason'. They are still checked and shown.

    .PARAMETER Language
        The language of the findings: en or fr. Without it the tool takes the system's.

    .PARAMETER TimeoutSeconds
        How long one probe may take, in seconds.

    .PARAMETER Strict
        Warnings block too.

    .PARAMETER AsReport
        One TwsPreflight.Report object (verdict, summary, findings) instead of one object per finding.

    .INPUTS
        Objects with a property From, FullName or Path: files of Get-ChildItem, or rows of Import-Csv, which may also have
        the columns Role, SiteProfile (or Profile), Tws, Phase and InstallDirectory.

    .OUTPUTS
        TwsPreflight.Finding, or TwsPreflight.Report with -AsReport.

    .EXAMPLE
        Test-TwsPrerequisite -SiteProfile .\site.json

        Checks this machine against the customer's plans.
        FR : vérifie cette machine selon ce que le client prévoit.

    .EXAMPLE
        Test-TwsPrerequisite -Language fr | Where-Object Status -eq FAIL | Format-List Title, Observed, Required, Remedy

        Shows, in French, what must change before the installation.
        FR : montre, en français, ce qui doit changer avant l'installation.

    .EXAMPLE
        Test-TwsPrerequisite -Waive 'server.disk.separate-drive=Agreed with the customer on 3 March'

        Runs every check and accepts one of them with a reason, which the report keeps.
        FR : exécute tous les contrôles et en accepte un, avec un motif que le rapport conserve.

    .EXAMPLE
        Get-ChildItem .\bundles\*.zip | Test-TwsPrerequisite -AsReport | Format-Table MachineName, Verdict

        Judges the bundles that customers sent, one report each.
        FR : juge les archives envoyées par les clients, un rapport pour chacune.

    .NOTES
        $LASTEXITCODE: 0 ready (perhaps with warnings), 1 blocked, 2 bad input, 3 a required check could not be read,
        70 a fault of the tool. With several inputs: 1 if any is blocked, else 3 if any is undetermined, else 0.

        FR : $LASTEXITCODE vaut 0 si la machine est prête (peut-être avec des avertissements), 1 si elle est bloquée, 2 si les
        données fournies sont mauvaises, 3 si un contrôle exigé n'a pas pu être lu, 70 si l'outil lui-même a échoué.

    .LINK
        about_TwsPreflight
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('TwsPreflight.Finding', 'TwsPreflight.Report')]
    param(
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [ValidateSet('server', 'client')]
        [string] $Role,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('Profile')]
        [ValidateNotNullOrEmpty()]
        [string] $SiteProfile,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [ValidateSet('5.1', '5.2')]
        [string] $Tws,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [ValidateSet('install', 'upgrade', 'runtime')]
        [string] $Phase,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [ValidateNotNullOrEmpty()]
        [string] $InstallDirectory,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('FullName', 'Path')]
        [ValidateNotNullOrEmpty()]
        [string] $From,

        [ValidateNotNullOrEmpty()]
        [string[]] $Only,

        [ValidateNotNullOrEmpty()]
        [string[]] $Skip,

        [ValidateNotNullOrEmpty()]
        [string[]] $Waive,

        [ValidateSet('en', 'fr')]
        [string] $Language,

        [ValidateRange(1, 3600)]
        [int] $TimeoutSeconds,

        [switch] $Strict,

        [switch] $AsReport
    )

    begin {
        $codes = @()
    }
    process {
        Write-TwsExitCode -Value 70
        try {
            $common = @(Get-TwsArgument -From $From -SiteProfile $SiteProfile -Role $Role -Phase $Phase -Tws $Tws `
                -InstallDirectory $InstallDirectory -Language $Language -Only $Only -Skip $Skip -Waive $Waive `
                -TimeoutSeconds $TimeoutSeconds -Strict:$Strict)
            $result = Invoke-TwsTool -ArgumentList (@('check') + $common) -Json
            $document = ConvertFrom-TwsJson -Result $result -Schema 'tws-preflight/report/1'
            $report = ConvertTo-TwsReport -Document $document -ExitCode $result.ExitCode
        }
        catch {
            if (Test-TwsFullLanguage) {
                $PSCmdlet.ThrowTerminatingError($_)
            }
            throw
        }
        $codes += $result.ExitCode
        Write-TwsExitCode -Value $result.ExitCode
        Write-TwsReportWarning -Report $report
        if ($AsReport) {
            $report
        }
        else {
            $report.Findings
        }
    }
    end {
        if ($codes.Count -gt 0) {
            Write-TwsExitCode -Value (Get-TwsWorstCode -ExitCode $codes)
        }
    }
}
