function Export-TwsReport {
    <#
    .SYNOPSIS
        Writes reports to files: a page for people (html), a text, or a form for other programs (junit, csv, json).

    .DESCRIPTION
        Judges bundles, or this machine where none is given, writes each report in the form that is asked for, and gives the
        files. One report goes to -OutFile; many go to a folder, each under the name of its bundle. Nothing that is read is
        ever overwritten, with -Force neither.

    .PARAMETER From
        Bundles (.zip) or snapshots (.json) to judge instead of this machine; wildcards are allowed.

    .PARAMETER LiteralPath
        The same, without wildcards: for names with brackets.

    .PARAMETER InputObject
        What the pipeline gives: paths, files, reports of Test-TwsPrerequisite -AsReport, or rows with a column From, FullName
        or Path, as for Test-TwsPrerequisite.

    .PARAMETER OutFile
        The file to write, for one report.

    .PARAMETER Destination
        An existing folder to write in, for many reports.

    .PARAMETER Format
        html (without it), text, junit, csv or json.

    .PARAMETER Role
        What the machine is to become: server (the tool's default) or client.

    .PARAMETER SiteProfile
        The site profile, a JSON file that says what the customer plans. The name -Profile works as well.

    .PARAMETER Tws
        The TWS version to be installed: 5.1 or 5.2 (the tool's default).

    .PARAMETER Phase
        When the check is made: install (the tool's default), upgrade or runtime.

    .PARAMETER Only
        The only checks to run: ids, patterns such as server.disk.*, rows such as R15 or R1-R5, or levels such as required.

    .PARAMETER Skip
        Checks to leave out, named in the same way.

    .PARAMETER Answer
        What named persons answered to points that no machine can see, each as 'id=yes;by=NAME' or 'id=no;by=NAME;note=...'.

    .PARAMETER Waive
        Findings that are accepted, each as 'id=reason'. They are still checked and shown.

    .PARAMETER Identity
        The files with age identities (AGE-SECRET-KEY-1...) that open encrypted bundles; without them such a bundle is an error.

    .PARAMETER Signer
        Files with public keys (PEM, Ed25519): only bundles that one of them signed are read.

    .PARAMETER Catalogue
        Another edition of the requirements document (a catalogue, a JSON file) instead of the one inside.

    .PARAMETER Language
        The language of the report: en or fr. Without it the session's ($PSUICulture).

    .PARAMETER TimeoutSeconds
        How long one probe may take, in seconds.

    .PARAMETER Strict
        Warnings block too.

    .PARAMETER Force
        Replace files that exist.

    .INPUTS
        Paths, files of Get-ChildItem, reports, or rows of Import-Csv.

    .OUTPUTS
        System.IO.FileInfo

    .EXAMPLE
        Export-TwsReport .\srv-tws.zip -OutFile .\srv-tws.html

        A page to read and to send.
        FR : une page à lire et à envoyer.

    .EXAMPLE
        Get-ChildItem .\bundles\*.zip | Export-TwsReport -Destination .\reports -Format junit -Force

        One file for each bundle, for a build server.
        FR : un fichier par lot, pour un serveur d'intégration.

    .NOTES
        $LASTEXITCODE is that of the reports, the worst of them: 1, then 3, then 0. 3 with -WhatIf.
        FR : $LASTEXITCODE est celui des rapports, le pire d'entre eux : 1, puis 3, puis 0. Il vaut 3 avec -WhatIf.

    .LINK
        Test-TwsPrerequisite
    #>
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, DefaultParameterSetName = 'From')]
    [OutputType('System.IO.FileInfo')]
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

        [ValidateNotNullOrEmpty()] [string] $OutFile,
        [ValidateNotNullOrEmpty()] [string] $Destination,
        [ValidateSet('html', 'text', 'junit', 'csv', 'json')] [string] $Format = 'html',
        [ValidateSet('server', 'client')] [string] $Role,

        [Alias('Profile')]
        [ValidateNotNullOrEmpty()]
        [string] $SiteProfile,

        [ValidateSet('5.1', '5.2')] [string] $Tws,
        [ValidateSet('install', 'upgrade', 'runtime')] [string] $Phase,

        [SupportsWildcards()]
        [ValidateNotNullOrEmpty()]
        [string[]] $Only,

        [SupportsWildcards()]
        [ValidateNotNullOrEmpty()]
        [string[]] $Skip,

        [ValidateNotNullOrEmpty()] [string[]] $Answer,
        [ValidateNotNullOrEmpty()] [string[]] $Waive,
        [ValidateNotNullOrEmpty()] [string[]] $Identity,
        [ValidateNotNullOrEmpty()] [string[]] $Signer,
        [ValidateNotNullOrEmpty()] [string] $Catalogue,
        [ValidateSet('en', 'fr')] [string] $Language,
        [ValidateRange(1, 3600)] [int] $TimeoutSeconds,
        [switch] $Strict,
        [switch] $Force
    )

    begin {
        Enter-TwsCommand -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Language $Language
        $piped = $MyInvocation.ExpectingInput
        $given = $piped -or $From -or $LiteralPath -or (@($PSBoundParameters.Keys) -contains 'InputObject')
        $judged = Get-TwsJudged -Bound $PSBoundParameters
        # The queue only gathers here: each report is written by the tool itself.
        $queue = Open-TwsJudge
        $folder = ''
        if ($Destination) {
            $folder = Resolve-TwsPath -Path $Destination
            if (-not (Test-Path -LiteralPath $folder -PathType Container)) {
                Stop-TwsCommand -Key 'NoFolder' -Value $folder -Category 'ObjectNotFound' -Target $folder -ExitCode 2
            }
        }
        elseif (-not $OutFile) {
            Stop-TwsCommand -Key 'NoTarget' -Category 'InvalidArgument' -ExitCode 2
        }
    }
    process {
        if ($From -or $LiteralPath) {
            Add-TwsInput -Judge $queue -InputObject @(@($From) + @($LiteralPath) | Where-Object -FilterScript { $_ }) -Parameter $judged -Literal:([bool] $LiteralPath)
        }
        elseif ($given) {
            Add-TwsInput -Judge $queue -InputObject $InputObject -Parameter $judged
        }
    }
    end {
        if ($OutFile -and ($queue.Total -gt 1)) {
            Stop-TwsCommand -Key 'ManyIntoOne' -Value $OutFile -Category 'InvalidArgument' -Target $OutFile -ExitCode 2
        }
        $form = $Format.ToLower()
        $read = @($queue.Items.Values | ForEach-Object -Process { $_.From }) + @($judged['SiteProfile'], $judged['Identity'], $judged['Signer'] | ForEach-Object -Process { $_ })
        $taken = @{}
        if (-not $given) {
            $target = $OutFile
            if ($folder) {
                $target = Get-TwsReportName -Folder $folder -Format $form -Taken $taken
            }
            Write-TwsOwnReport -Path $target -Format $form -Judged $judged -Read $read -Strict:$Strict -Force:$Force
            return
        }
        $judge = Open-TwsJudge -Strict:$Strict
        $finished = $false
        try {
            for ($next = 0; $next -lt $queue.Total; $next++) {
                $item = $queue.Items[$next]
                $target = $OutFile
                if (-not $item.Fault -and $folder) {
                    $target = Get-TwsReportName -Folder $folder -From $item.From -Format $form -Taken $taken
                }
                Add-TwsReportFile -Judge $judge -Item $item -Path $target -Format $form -Read $read -Alone:($queue.Total -eq 1) -Force:$Force
            }
            if ($queue.Total -and -not $judge.Total) {
                Write-TwsExitCode -Value 3
                $finished = $true
                return
            }
            while ($judgement = Receive-TwsAnswer -Judge $judge -Wait) {
                if (Read-TwsAnswer -Judge $judge -Answer $judgement) {
                    Get-Item -LiteralPath $judgement.File
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
