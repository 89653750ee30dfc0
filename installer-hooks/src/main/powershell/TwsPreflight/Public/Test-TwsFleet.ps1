function Test-TwsFleet {
    <#
    .SYNOPSIS
        Judges all bundles of a folder and gives one line for each machine.

    .DESCRIPTION
        Runs "fleet" of tws-preflight.jar, which judges ten thousand bundles in some seconds, and gives one TwsPreflight.Machine
        object for each bundle: its verdict and the status of each check, without texts and readings. A bundle that cannot be
        read is one error, and costs the others nothing. Test-TwsPrerequisite gives everything that is known of each. Each machine is
        judged for the plan in its bundle, but for what the parameters tell. The sample that comes with the tool has Sample set and counts
        nowhere.

    .PARAMETER Path
        Bundles, or folders with bundles (*.zip, *.zip.age) at any depth.

    .PARAMETER Role
        Judge every machine as this: server or client. Without it each keeps its own.

    .PARAMETER SiteProfile
        A site profile (a JSON file) to judge all machines for anew, instead of the plans in their bundles.

    .PARAMETER Tws
        The version that is to be installed: 5.1 or 5.2.

    .PARAMETER Phase
        The moment: install, upgrade or runtime.

    .PARAMETER InstallDirectory
        The folder TWS is to be installed in; it must be the one that was measured.

    .PARAMETER Users
        How many users the site has.

    .PARAMETER Calls
        How many calls an hour.

    .PARAMETER Pabx
        The kind of the PABX.

    .PARAMETER Secure
        The site runs in secure mode.

    .PARAMETER Use
        What the client PCs are used for: softphone, smartattendant, v4-client, or none.

    .PARAMETER Sessions
        How many sessions each client machine holds.

    .PARAMETER Only
        The only checks to run: ids, patterns such as server.disk.*, rows such as R15 or R1-R5, or levels such as required.

    .PARAMETER Skip
        Checks to leave out, named in the same way.

    .PARAMETER Answer
        What named persons answered to points that no machine can see, each as 'id=yes;by=NAME' or 'id=no;by=NAME;note=...'.

    .PARAMETER Waive
        Findings that are accepted on every machine, each as 'id=reason'.

    .PARAMETER Since
        A folder of earlier bundles of these machines: each machine then tells what became of it (Change), and how it stood (VerdictBefore). A machine
        that is gone is given too, with the Change GONE.

    .PARAMETER OutFile
        A file to write the overview to as well, in the form that -Format names.

    .PARAMETER Format
        The form of -OutFile: html (without it), text, csv, xlsx (a workbook), or json (JSON Lines).

    .PARAMETER Identity
        The files with age identities (AGE-SECRET-KEY-1...) that open encrypted bundles; without them such a bundle is an error.

    .PARAMETER Signer
        Files with public keys (PEM, Ed25519): only bundles that one of them signed are read.

    .PARAMETER Catalogue
        Another edition of the requirements document (a catalogue, a JSON file) instead of the one inside.

    .PARAMETER Language
        The language of the overview: en or fr. Without it the session's ($PSUICulture).

    .PARAMETER TimeLimitSeconds
        How long the whole command may take, in seconds.

    .PARAMETER Strict
        Warnings block too.

    .PARAMETER Force
        Replace -OutFile if it exists.

    .INPUTS
        Paths, or files and folders of Get-ChildItem.

    .OUTPUTS
        TwsPreflight.Machine

    .EXAMPLE
        Test-TwsFleet .\bundles | Group-Object Verdict -NoElement

        How many machines are ready.
        FR : combien de machines sont prêtes.

    .EXAMPLE
        Test-TwsFleet .\bundles -OutFile .\fleet.html -Force | Where-Object ExitCode -ne 0 | Sort-Object MachineName

        The machines that need work, and a page over all of them.
        FR : les machines qui demandent une intervention, et une page sur l'ensemble.

    .EXAMPLE
        Test-TwsFleet .\friday -Since .\monday | Where-Object Change -in WORSE, NEW | Format-Table MachineName, VerdictBefore, Verdict

        What became worse since Monday, and who came.
        FR : ce qui s'est dégradé depuis lundi, et les machines nouvelles.

    .NOTES
        $LASTEXITCODE: 1 if any machine is blocked, else 3 if any is undetermined or could not be read, else 0.
        FR : $LASTEXITCODE vaut 1 si une machine est bloquée, sinon 3 si l'une est indéterminée ou illisible, sinon 0.

    .LINK
        Test-TwsPrerequisite
    #>
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true)]
    [OutputType('TwsPreflight.Machine')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [Alias('FullName', 'From', 'LiteralPath')]
        [ValidateNotNullOrEmpty()]
        [string[]] $Path,

        [ValidateSet('server', 'client')] [string] $Role,
        [ValidateNotNullOrEmpty()] [string] $SiteProfile,
        [ValidateSet('5.1', '5.2')] [string] $Tws,
        [ValidateSet('install', 'upgrade', 'runtime')] [string] $Phase,
        [ValidateNotNullOrEmpty()] [string] $InstallDirectory,
        [ValidateRange(1, 1000000)] [int] $Users,
        [ValidateRange(0, 1000000)] [int] $Calls,
        [ValidateNotNullOrEmpty()] [string] $Pabx,
        [switch] $Secure,
        [ValidateSet('softphone', 'smartattendant', 'v4-client', 'none')] [string[]] $Use,
        [ValidateRange(0, 99999)] [int] $Sessions,

        [SupportsWildcards()]
        [ValidateNotNullOrEmpty()]
        [string[]] $Only,

        [SupportsWildcards()]
        [ValidateNotNullOrEmpty()]
        [string[]] $Skip,

        [ValidateNotNullOrEmpty()] [string[]] $Answer,
        [ValidateNotNullOrEmpty()] [string[]] $Waive,
        [ValidateNotNullOrEmpty()] [string] $Since,
        [ValidateNotNullOrEmpty()] [string] $OutFile,
        [ValidateSet('html', 'text', 'csv', 'xlsx', 'json')] [string] $Format = 'html',
        [ValidateNotNullOrEmpty()] [string[]] $Identity,
        [ValidateNotNullOrEmpty()] [string[]] $Signer,
        [ValidateNotNullOrEmpty()] [string] $Catalogue,
        [ValidateSet('en', 'fr')] [string] $Language,
        [ValidateRange(1, 86400)] [int] $TimeLimitSeconds,
        [switch] $Strict,
        [switch] $Force
    )

    begin {
        Enter-TwsCommand -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Language $Language
        $judged = Get-TwsJudged -Bound $PSBoundParameters
        $all = @()
        $bad = 0
    }
    process {
        foreach ($one in $Path) {
            foreach ($file in Get-TwsInputPath -Path $one) {
                if ($file.Fault) {
                    $bad++
                    Write-TwsError -Key $file.Fault.Key -Value $file.Fault.Value -Category $file.Fault.Category -Target $one
                }
                else {
                    $all += $file.Path
                }
            }
        }
    }
    end {
        if (-not $all.Count) {
            Write-Warning -Message $script:TwsTexts.NothingGiven
            Write-TwsExitCode -Value 3
            return
        }
        # A list in a file, since a command line has room for some hundred paths only.
        $arguments = @(Get-TwsArgument @judged)
        if ($OutFile) {
            $file = Get-TwsOutFile -Path $OutFile -ReadPath ($all + @($judged['Catalogue'], $judged['SiteProfile'], $judged['Since'], $judged['Identity'], $judged['Signer'] | ForEach-Object -Process { $_ })) -Force:$Force
            if (Confirm-TwsWrite -Target $file -Action $script:TwsTexts.WriteFleet) {
                $arguments += @("--format=$($Format.ToLower())=$file") + @(if ($Force) { '--force' })
            }
        }
        $result = Invoke-TwsTool -ArgumentList (@('fleet') + $arguments) -Secret $all -TimeLimitSeconds $TimeLimitSeconds -Json
        $codes = @($result.ExitCode)
        $seen = 0
        foreach ($line in @("$($result.Output)" -split "\r?\n" | Where-Object -FilterScript { $_ })) {
            $machine = ConvertTo-TwsMachine -Line $line -Result $result
            $seen++
            if ($null -eq $machine.Verdict) {
                $bad++
                Write-TwsError -Key 'BadInput' -Value (ConvertTo-TwsAdvice -Text $machine.Error) -Category 'InvalidData' -Target $machine.From
            }
            else {
                $machine
            }
        }
        if (-not $seen) {
            Stop-TwsCommand -Key 'BadOutput' -Value 'tws-preflight/fleet/1', $result.ExitCode, (ConvertTo-TwsAdvice -Text $result.Diagnostics) -Category 'InvalidData' -Target $result
        }
        if ($bad) {
            $codes += 3
            Write-Warning -Message ($script:TwsTexts.NotAllJudged -f $bad, $seen)
        }
        Write-TwsExitCode -Value (Get-TwsWorstCode -ExitCode $codes)
    }
}
