function Test-TwsPrerequisite {
    <#
    .SYNOPSIS
        Checks whether this machine, or many that were looked at before, are ready for Akio TWS.

    .DESCRIPTION
        Runs "check" of tws-preflight.jar and gives one TwsPreflight.Finding object for every check, in the order of the
        requirements document. A failed check is data, not an error: look at the Status of the findings, or at
        $LASTEXITCODE. Nothing on the machine is changed.

        Many bundles are judged by one Java, and each is given back as soon as it is judged. A bundle that cannot be judged is
        one error whose target is that input, and costs the others nothing. What is wrong with the command itself (a wrong
        site profile, no Java, a fault of the tool) ends it with an error of its own.

    .PARAMETER From
        Bundles (.zip) or snapshots (.json) to judge instead of this machine; wildcards are allowed. Works on any system.

    .PARAMETER LiteralPath
        The same, without wildcards: for names with brackets.

    .PARAMETER InputObject
        What the pipeline gives: paths, files, or rows with a column From, FullName or Path. Rows may also have the columns
        Role, SiteProfile (or Profile), Tws, Phase, InstallDirectory, Users, Calls, Pabx, Use and Sessions; an empty cell
        means "not given". An object that names no file is an error and never starts a check of this machine.

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

    .PARAMETER Users
        How many users the site will have, beside or instead of a profile.

    .PARAMETER Calls
        How many calls an hour, beside or instead of a profile.

    .PARAMETER Pabx
        The PABX, for example oxe, beside or instead of a profile.

    .PARAMETER Secure
        TWS will run in secure mode.

    .PARAMETER Use
        What a client machine is for: softphone, smartattendant, v4-client, or none of them.

    .PARAMETER Sessions
        How many people work in sessions on a client machine at one time.

    .PARAMETER Only
        The only checks to run: ids, patterns such as server.disk.*, rows such as R15 or R1-R5, or levels such as required. The report is then partial, and a
        warning says so.

    .PARAMETER Skip
        Checks to leave out, named in the same way. The report is then partial, and a warning says so.

    .PARAMETER Answer
        What named persons answered to points that no machine can see, each as 'id=yes;by=NAME' or 'id=no;by=NAME;note=...'.

    .PARAMETER Waive
        Findings that are accepted, each as 'id=reason' or 'id=reason;until=2027-06-30'. They are still checked and shown.

    .PARAMETER Since
        An earlier bundle, snapshot or JSON report of this machine: tells how fast its disk fills since then.

    .PARAMETER Identity
        The files with age identities (AGE-SECRET-KEY-1...) that open encrypted bundles; without them such a bundle is an error.

    .PARAMETER Signer
        Files with public keys (PEM, Ed25519): only bundles that one of them signed are read.

    .PARAMETER Catalogue
        Another edition of the requirements document (a catalogue, a JSON file) instead of the one inside.

    .PARAMETER Reach
        Knock on the flows of this machine too, as Test-TwsFlow does.

    .PARAMETER Phones
        Ask the phones of the profile (an empty text), or those of a list (a file), for model and firmware.

    .PARAMETER Server
        The server to knock at (the profile's without it); who names it is taken for a client PC.

    .PARAMETER Proxy
        Try what leaves by HTTPS through this proxy too (host:port), or directly alone (none); without it, through those that
        Windows is set to.

    .PARAMETER Token
        What Start-TwsListener gave, as a SecureString or a text; it is never shown. Without it nothing can be verified.

    .PARAMETER TokenPath
        A file whose first line is the token.

    .PARAMETER Language
        The language of everything: en or fr. Without it the session's ($PSUICulture).

    .PARAMETER TimeoutSeconds
        How long one probe may take, in seconds.

    .PARAMETER TimeLimitSeconds
        How long the whole command may take, in seconds. It then ends with an error, and Java is stopped.

    .PARAMETER Strict
        Warnings block too.

    .PARAMETER AsReport
        One TwsPreflight.Report object (verdict, file, summary, findings) instead of one object per finding.

    .PARAMETER Quiet
        Only $true or $false for each machine: whether it is ready, perhaps with warnings. What is not known is not ready.

    .PARAMETER AsJob
        Runs in the background and gives a job.

    .INPUTS
        Paths, files of Get-ChildItem, or rows of Import-Csv.

    .OUTPUTS
        TwsPreflight.Finding, TwsPreflight.Report with -AsReport, System.Boolean with -Quiet.

    .EXAMPLE
        Test-TwsPrerequisite -SiteProfile .\site.json

        Checks this machine against the customer's plans.
        FR : vérifie cette machine selon ce que le client prévoit.

    .EXAMPLE
        Test-TwsPrerequisite .\srv-tws.zip -Language fr | Sort-Object Severity -Descending | Format-List Title, Observed, Required, Remedy

        Shows, in French, what a bundle says, the worst first.
        FR : montre, en français, ce que dit un lot, le plus grave d'abord.

    .EXAMPLE
        Test-TwsPrerequisite -Waive 'server.disk.separate-drive=Agreed with the customer on 3 March'

        Runs every check and accepts one of them with a reason, which the report keeps.
        FR : exécute toutes les vérifications et en accepte une, avec un motif que le rapport conserve.

    .EXAMPLE
        Get-ChildItem .\bundles\*.zip | Test-TwsPrerequisite -AsReport | Format-Table MachineName, Verdict, From

        Judges the bundles that customers sent, one report each, all by one Java.
        FR : juge les lots envoyés par les clients, un rapport pour chacun, avec un seul Java.

    .EXAMPLE
        Import-Csv .\bundles.csv | Test-TwsPrerequisite -AsReport

        Judges each bundle of the column From in the role of its row.
        FR : juge chaque lot de la colonne From, dans le rôle indiqué par sa ligne.

    .EXAMPLE
        if (Test-TwsPrerequisite .\srv-tws.zip -Quiet) { 'ready' } else { exit $LASTEXITCODE }

        Ends a script with the tool's exit code where the machine is not ready.
        FR : termine un script avec le code de l'outil si la machine n'est pas prête.

    .NOTES
        $LASTEXITCODE: 0 ready (perhaps with warnings), 1 blocked, 2 bad input, 3 a required check could not be read,
        70 a fault of the tool, or the command ended early. With several inputs: 1 if any is blocked, else 3 if any is
        undetermined or could not be judged, else 0. Nothing given: 3, with a warning.

        FR : $LASTEXITCODE vaut 0 si la machine est prête (peut-être avec des avertissements), 1 si elle est bloquée, 2 si les
        données fournies sont mauvaises, 3 si une vérification obligatoire n'a pas pu être lue ou si rien n'a été jugé, 70 si l'outil
        lui-même a échoué ou si la commande s'est arrêtée avant la fin.

    .LINK
        about_TwsPreflight
    #>
    [CmdletBinding(PositionalBinding = $false, DefaultParameterSetName = 'From')]
    [OutputType('TwsPreflight.Finding', 'TwsPreflight.Report', [bool])]
    param(
        [Parameter(Position = 0, ParameterSetName = 'From')]
        [Alias('Path', 'FullName')]
        [SupportsWildcards()]
        [ValidateNotNullOrEmpty()]
        [string[]] $From,

        [Parameter(Mandatory = $true, ParameterSetName = 'Literal')]
        [Alias('PSPath')]
        [ValidateNotNullOrEmpty()]
        [string[]] $LiteralPath,

        [Parameter(ValueFromPipeline = $true, ParameterSetName = 'Input')]
        [AllowNull()]
        [AllowEmptyString()]
        [object] $InputObject,

        [ValidateSet('server', 'client')] [string] $Role,
        [Alias('Profile')] [ValidateNotNullOrEmpty()] [string] $SiteProfile,
        [ValidateSet('5.1', '5.2')] [string] $Tws,
        [ValidateSet('install', 'upgrade', 'runtime')] [string] $Phase,
        [ValidateNotNullOrEmpty()] [string] $InstallDirectory,
        [ValidateRange(1, 1000000)] [int] $Users,
        [ValidateRange(0, 1000000)] [int] $Calls,
        [ValidateNotNullOrEmpty()] [string] $Pabx,
        [switch] $Secure,
        [ValidateSet('softphone', 'smartattendant', 'v4-client', 'none')] [string[]] $Use,
        [ValidateRange(0, 99999)] [int] $Sessions,
        [SupportsWildcards()] [ValidateNotNullOrEmpty()] [string[]] $Only,
        [SupportsWildcards()] [ValidateNotNullOrEmpty()] [string[]] $Skip,
        [ValidateNotNullOrEmpty()] [string[]] $Answer,
        [ValidateNotNullOrEmpty()] [string[]] $Waive,
        [ValidateNotNullOrEmpty()] [string] $Since,
        [ValidateNotNullOrEmpty()] [string[]] $Identity,
        [ValidateNotNullOrEmpty()] [string[]] $Signer,
        [ValidateNotNullOrEmpty()] [string] $Catalogue,
        [switch] $Reach,
        [AllowEmptyString()] [string] $Phones,
        [ValidateNotNullOrEmpty()] [string] $Server,
        [ValidateNotNullOrEmpty()] [string] $Proxy,
        [AllowEmptyString()] [object] $Token,
        [ValidateNotNullOrEmpty()] [string] $TokenPath,
        [ValidateSet('en', 'fr')] [string] $Language,
        [ValidateRange(1, 3600)] [int] $TimeoutSeconds,
        [ValidateRange(1, 86400)] [int] $TimeLimitSeconds,
        [switch] $Strict,
        [switch] $AsReport,
        [switch] $Quiet,
        [switch] $AsJob
    )

    begin {
        Enter-TwsCommand -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Language $Language
        $piped = $MyInvocation.ExpectingInput
        $kept = @()
        $here = $false
        $judged = Get-TwsJudged -Bound $PSBoundParameters
        $judge = Open-TwsJudge -TimeLimitSeconds $TimeLimitSeconds -Strict:$Strict
    }
    process {
        if ($AsJob) {
            $kept += @($InputObject | Where-Object -FilterScript { $null -ne $_ })
            return
        }
        $finished = $false
        try {
            if ($From -or $LiteralPath) {
                Add-TwsInput -Judge $judge -InputObject @(@($From) + @($LiteralPath) | Where-Object -FilterScript { $_ }) -Parameter $judged -Literal:([bool] $LiteralPath)
            }
            elseif ($piped -or (@($PSBoundParameters.Keys) -contains 'InputObject')) {
                Add-TwsInput -Judge $judge -InputObject $InputObject -Parameter $judged
            }
            else {
                $here = $true
                $secret = @(if ($Reach) { Get-TwsSecret -Token $Token -TokenPath $TokenPath })
                $judgement = Invoke-TwsJson -ArgumentList (@('check') + @(Get-TwsArgument @judged)) -Secret $secret -Schema 'tws-preflight/report/1' -TimeLimitSeconds $TimeLimitSeconds
                $report = Read-TwsReport -Answer $judgement -Strict:$Strict
                Show-TwsReport -Report $report -AsReport:$AsReport -Quiet:$Quiet
            }
            while ($judgement = Receive-TwsAnswer -Judge $judge) {
                $report = Read-TwsAnswer -Judge $judge -Answer $judgement
                if ($report -or $Quiet) {
                    Show-TwsReport -Report $report -AsReport:$AsReport -Quiet:$Quiet
                }
            }
            $finished = $true
        }
        finally {
            if (-not $finished) {
                Close-TwsJudge -Judge $judge
            }
        }
    }
    end {
        if ($AsJob) {
            Start-TwsJob -Command 'Test-TwsPrerequisite' -Bound $PSBoundParameters -InputObject $kept
            Write-TwsExitCode -Value 3
            return
        }
        if ($here) {
            return
        }
        $finished = $false
        try {
            while ($judgement = Receive-TwsAnswer -Judge $judge -Wait) {
                $report = Read-TwsAnswer -Judge $judge -Answer $judgement
                if ($report -or $Quiet) {
                    Show-TwsReport -Report $report -AsReport:$AsReport -Quiet:$Quiet
                }
            }
            Complete-TwsJudge -Judge $judge
            $finished = $true
        }
        finally {
            if (-not $finished) {
                Close-TwsJudge -Judge $judge
            }
        }
    }
}
