function Test-TwsFlow {
    <#
    .SYNOPSIS
        Knocks from this machine on the network flows that the site needs.

    .DESCRIPTION
        Runs "reach" of tws-preflight.jar and gives one TwsPreflight.Flow object for each flow that begins here: where it was
        knocked and what came of it (VERIFIED, OPEN, ACCEPTED, REFUSED, SILENT, UNRESOLVED, NO_ROUTE or INTERCEPTED). Without
        -From this machine stands for a client PC. Run Start-TwsListener on the future server first, so that an answer can be
        told from somebody in between. A flow that does not get through is data, not an error; a warning names the flows that
        nobody could knock on.

        The token is a secret: it reaches the tool through a file that this account alone can read, never on a command line,
        and is never shown.

    .PARAMETER SiteProfile
        The site profile, a JSON file: it names the server and says which flows the site needs. The name -Profile works as
        well.

    .PARAMETER Server
        The server to knock at, where it is another than the profile's.

    .PARAMETER Proxy
        Try what leaves by HTTPS through this proxy too (host:port), or directly alone (none); without it, through those that
        Windows is set to.

    .PARAMETER From
        Which party this machine stands for: client (without it), server, phone or pabx.

    .PARAMETER Phones
        Ask phones for model and firmware as well: those of the profile with an empty text, or those of a file (one address or
        range a line, or CSV).

    .PARAMETER Token
        The token of Start-TwsListener, as a SecureString or a text. Without any token no flow can be VERIFIED.

    .PARAMETER TokenPath
        A file with the token on its first line. Without both, the environment variable TWSPREFLIGHT_TOKEN counts.

    .PARAMETER Tws
        The TWS version to be installed: 5.1 or 5.2 (the tool's default).

    .PARAMETER Catalogue
        Another edition of the requirements document (a catalogue, a JSON file) instead of the one inside.

    .PARAMETER Pabx
        The PABX, for example oxe, beside or instead of a profile.

    .PARAMETER Secure
        TWS will run in secure mode.

    .PARAMETER Language
        The language of the details: en or fr. Without it the session's ($PSUICulture).

    .PARAMETER TimeoutSeconds
        How long to wait for one answer, in seconds.

    .PARAMETER TimeLimitSeconds
        How long the whole command may take, in seconds.

    .PARAMETER AsReport
        One TwsPreflight.FlowReport object (verdict, flows, flows not rehearsed, phones) instead of one object per flow.

    .INPUTS
        Objects with the properties SiteProfile (or Profile), Server and Token.

    .OUTPUTS
        TwsPreflight.Flow, or TwsPreflight.FlowReport with -AsReport.

    .EXAMPLE
        Test-TwsFlow -SiteProfile .\site.json -TokenPath .\token.txt -TimeoutSeconds 2

        Rehearses from this PC every flow that a client PC begins.
        FR : essaie depuis ce poste tous les flux qui partent d'un poste client.

    .EXAMPLE
        Test-TwsFlow .\site.json -Token (Read-Host 'Token' -AsSecureString) -TimeoutSeconds 2 | Where-Object Outcome -notin VERIFIED, OPEN

        Shows only what does not get through.
        FR : ne montre que ce qui ne passe pas.

    .EXAMPLE
        Test-TwsFlow .\site.json -From server -TimeoutSeconds 2 -AsReport | Format-List Verdict, NotRehearsed

        On the server itself: what it has to reach, and what nobody could knock on.
        FR : sur le serveur lui-même : ce qu'il doit atteindre, et ce qui n'a pas pu être testé.

    .NOTES
        $LASTEXITCODE: 0 when every flow is VERIFIED or OPEN, 1 when one is not, 2 on bad input, 3 when none failed but one
        proves nothing, or there was none, 70 on a fault of the tool.
        FR : $LASTEXITCODE vaut 0 si tous les flux passent, 1 si l'un ne passe pas, 2 si les données fournies sont mauvaises,
        3 si aucun n'a échoué mais que l'un ne prouve rien, ou s'il n'y en avait aucun, 70 si l'outil a échoué.

    .LINK
        Start-TwsListener
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('TwsPreflight.Flow', 'TwsPreflight.FlowReport')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [Alias('Profile')]
        [ValidateNotNullOrEmpty()]
        [string] $SiteProfile,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [AllowEmptyString()]
        [string] $Server,

        [ValidateNotNullOrEmpty()] [string] $Proxy,
        [ValidateSet('client', 'server', 'phone', 'pabx')] [string] $From = 'client',
        [AllowEmptyString()] [string] $Phones,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [AllowEmptyString()]
        [object] $Token,

        [ValidateNotNullOrEmpty()] [string] $TokenPath,
        [ValidateSet('5.1', '5.2')] [string] $Tws,
        [ValidateNotNullOrEmpty()] [string] $Catalogue,
        [ValidateNotNullOrEmpty()] [string] $Pabx,
        [switch] $Secure,
        [ValidateSet('en', 'fr')] [string] $Language,
        [ValidateRange(1, 3600)] [int] $TimeoutSeconds,
        [ValidateRange(1, 86400)] [int] $TimeLimitSeconds,
        [switch] $AsReport
    )

    begin {
        Enter-TwsCommand -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Language $Language
        $codes = @()
    }
    process {
        $judged = Get-TwsJudged -Bound $PSBoundParameters
        $judged['SiteProfile'] = Resolve-TwsPath -Path $SiteProfile
        $judged['Server'] = $Server
        $hidden = @(Get-TwsSecret -Token $Token -TokenPath $TokenPath)
        $arguments = @('reach', "--from=$($From.ToLower())") + @(Get-TwsArgument @judged)
        $answer = Invoke-TwsJson -ArgumentList $arguments -Secret $hidden -Schema 'tws-preflight/reach/1' -TimeLimitSeconds $TimeLimitSeconds
        $report = ConvertTo-TwsFlowReport -Document $answer.Document -ExitCode $answer.ExitCode
        $code = $answer.ExitCode
        if (($report.Flows.Count -eq 0) -and -not (@($PSBoundParameters.Keys) -contains 'Phones')) {
            Write-Warning -Message $script:TwsTexts.NoFlow
            if ($code -eq 0) {
                $code = 3
            }
        }
        $codes += $code
        Write-TwsExitCode -Value (Get-TwsWorstCode -ExitCode $codes)
        if ($report.NotRehearsed.Count) {
            Write-Warning -Message ($script:TwsTexts.NotRehearsed -f $report.NotRehearsed.Count, (@($report.NotRehearsed | ForEach-Object -Process { $_.name }) -join ', '))
        }
        if ($AsReport) {
            $report
        }
        else {
            $report.Flows
        }
    }
    end {
        if ($codes.Count -eq 0) {
            Write-Warning -Message $script:TwsTexts.NothingGiven
            Write-TwsExitCode -Value 3
        }
    }
}
