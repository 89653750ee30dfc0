function Invoke-TwsPreflight {
    <#
    .SYNOPSIS
        Checks many machines over PowerShell remoting and gives one report for each.

    .DESCRIPTION
        Opens a remoting session to every machine, copies tws-preflight.jar (and the packaged Java runtime, when the module
        has one) to a fresh temporary folder there, looks at the machine, brings the result back and removes the folder.
        Without a packaged runtime the machine's own Java 17 or later is used. Preparing and looking go on at -ThrottleLimit
        machines at one time, and each report is given back as soon as it is there.

        A machine that cannot be reached or judged is one error that names it, and costs the others nothing. Windows machines
        only. Needs remoting enabled on the machines and Full Language Mode here and there.

    .PARAMETER ComputerName
        The machines, over WSMan. The names CN and Name work as well.

    .PARAMETER HostName
        The machines, over SSH.

    .PARAMETER Session
        Sessions that are open already; they stay open.

    .PARAMETER InputObject
        What the pipeline gives: names, or objects with a property ComputerName, CN, DNSHostName or Name, such as rows of
        Import-Csv and objects of Get-ADComputer. Rows may also have the columns Role, SiteProfile (or Profile), Tws, Phase,
        InstallDirectory, Users, Calls, Pabx, Use and Sessions; an empty cell means "not given".

    .PARAMETER SSHTransport
        The names of the pipeline are reached over SSH.

    .PARAMETER UserName
        The account, over SSH.

    .PARAMETER KeyFilePath
        The private key, over SSH.

    .PARAMETER Port
        The port of WSMan or SSH, where it is another than the usual one.

    .PARAMETER Credential
        An account of the machines, over WSMan. Without it the current one.

    .PARAMETER Authentication
        How to log on over WSMan, as for New-PSSession.

    .PARAMETER SessionOption
        What New-PSSessionOption gave, over WSMan: proxies, time limits and the like.

    .PARAMETER ConfigurationName
        The endpoint on the machines: a configuration of WSMan, or the name of an SSH subsystem.

    .PARAMETER UseSSL
        WSMan over HTTPS.

    .PARAMETER ThrottleLimit
        How many machines are prepared and looked at at the same time; 32 without it.

    .PARAMETER Destination
        An existing folder here to keep each machine's bundle in, as <machine>.zip. The machines are then judged here, from
        the bundles.

    .PARAMETER Role
        What the machines are to become: server (the tool's default) or client.

    .PARAMETER SiteProfile
        The site profile, a JSON file here that says what the customer plans. The name -Profile works as well.

    .PARAMETER Tws
        The TWS version to be installed: 5.1 or 5.2 (the tool's default).

    .PARAMETER Phase
        When the check is made: install (the tool's default), upgrade or runtime.

    .PARAMETER InstallDirectory
        Where TWS is or will be installed on the machines.

    .PARAMETER Users
        How many users the site will have, beside or instead of a profile.

    .PARAMETER Calls
        How many calls an hour, beside or instead of a profile.

    .PARAMETER Pabx
        The PABX, for example oxe, beside or instead of a profile.

    .PARAMETER Secure
        TWS will run in secure mode.

    .PARAMETER Use
        What client machines are for: softphone, smartattendant, v4-client, or none of them.

    .PARAMETER Sessions
        How many people work in sessions on a client machine at one time.

    .PARAMETER Only
        The only checks to run: ids, patterns such as server.disk.*, rows such as R15 or R1-R5, or levels such as required.

    .PARAMETER Skip
        Checks to leave out, named in the same way.

    .PARAMETER Answer
        What named persons answered to points that no machine can see, each as 'id=yes;by=NAME' or 'id=no;by=NAME;note=...'.

    .PARAMETER Waive
        Findings that are accepted, each as 'id=reason'.

    .PARAMETER Language
        The language of everything: en or fr. Without it the session's ($PSUICulture).

    .PARAMETER TimeoutSeconds
        How long one probe may take, in seconds.

    .PARAMETER TimeLimitSeconds
        How long one machine may take to be looked at, in seconds.

    .PARAMETER Strict
        Warnings block too.

    .PARAMETER AsJob
        Runs in the background and gives a job.

    .PARAMETER Force
        Replace bundles in -Destination that exist.

    .INPUTS
        Names, or objects with a property ComputerName, CN, DNSHostName or Name.

    .OUTPUTS
        TwsPreflight.Report with the additional property ComputerName.

    .EXAMPLE
        Invoke-TwsPreflight -ComputerName PC-101, PC-102 -Role client | Format-Table ComputerName, Verdict

        Which client PCs are ready.
        FR : quels postes clients sont prêts.

    .EXAMPLE
        Import-Csv .\pcs.csv | Invoke-TwsPreflight -Role client -ThrottleLimit 10 -Destination .\bundles -Force

        Ten PCs at a time, from a file with a column ComputerName; the bundles are kept.
        FR : dix postes à la fois, depuis un fichier ayant une colonne ComputerName ; les lots sont conservés.

    .EXAMPLE
        Invoke-TwsPreflight -HostName srv-tws -UserName admin -KeyFilePath .\id_ed25519

        A server over SSH.
        FR : un serveur par SSH.

    .NOTES
        $LASTEXITCODE: 1 if any machine is blocked, else 3 if any is undetermined or could not be judged, else 0. Nothing
        looked at: 3.
        FR : $LASTEXITCODE vaut 1 si une machine est bloquée, sinon 3 si l'une est indéterminée ou n'a pas pu être jugée, sinon
        0. Il vaut 3 si rien n'a été examiné.

    .LINK
        Test-TwsPrerequisite
    #>
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, DefaultParameterSetName = 'ComputerName')]
    [OutputType('TwsPreflight.Report')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ParameterSetName = 'ComputerName')]
        [Alias('CN', 'Name')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter(Mandatory = $true, ParameterSetName = 'HostName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $HostName,

        [Parameter(Mandatory = $true, ParameterSetName = 'Session')]
        [ValidateNotNullOrEmpty()]
        [object[]] $Session,

        [Parameter(Mandatory = $true, ValueFromPipeline = $true, ParameterSetName = 'Input')]
        [AllowNull()]
        [AllowEmptyString()]
        [object] $InputObject,

        [Parameter(ParameterSetName = 'Input')] [switch] $SSHTransport,
        [ValidateNotNullOrEmpty()] [string] $UserName,

        [Alias('IdentityFilePath')]
        [ValidateNotNullOrEmpty()]
        [string] $KeyFilePath,

        [ValidateRange(1, 65535)] [int] $Port,

        [System.Management.Automation.PSCredential]
        [System.Management.Automation.Credential()]
        $Credential,

        [ValidateSet('Default', 'Basic', 'Negotiate', 'NegotiateWithImplicitCredential', 'Credssp', 'Digest', 'Kerberos')]
        [string] $Authentication,

        [object] $SessionOption,
        [ValidateNotNullOrEmpty()] [string] $ConfigurationName,
        [switch] $UseSSL,
        [ValidateRange(1, 1024)] [int] $ThrottleLimit = 32,
        [ValidateNotNullOrEmpty()] [string] $Destination,
        [ValidateSet('server', 'client')] [string] $Role,

        [Alias('Profile')]
        [ValidateNotNullOrEmpty()]
        [string] $SiteProfile,

        [ValidateSet('5.1', '5.2')] [string] $Tws,
        [ValidateSet('install', 'upgrade', 'runtime')] [string] $Phase,
        [ValidateNotNullOrEmpty()] [string] $InstallDirectory,

        [ValidateRange(1, 1000000)]
        [int] $Users,
        [ValidateRange(0, 1000000)]
        [int] $Calls,
        [ValidateNotNullOrEmpty()]
        [string] $Pabx,
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
        [ValidateSet('en', 'fr')] [string] $Language,
        [ValidateRange(1, 3600)] [int] $TimeoutSeconds,
        [ValidateRange(1, 86400)] [int] $TimeLimitSeconds,
        [switch] $Strict,
        [switch] $AsJob,
        [switch] $Force
    )

    begin {
        Enter-TwsCommand -Cmdlet $PSCmdlet -Bound $PSBoundParameters -Language $Language
        if (-not (Test-TwsFullLanguage)) {
            Stop-TwsCommand -Key 'NotConstrained' -Value 'Invoke-TwsPreflight' -Category 'PermissionDenied'
        }
        if ($AsJob -and $Session) {
            Stop-TwsCommand -Key 'NotAsJob' -Category 'InvalidArgument' -ExitCode 2
        }
        $kept = @()
        $fleet = Open-TwsFleet -Judged (Get-TwsJudged -Bound $PSBoundParameters) -Destination (Resolve-TwsPath -Path $Destination) -Force:$Force
    }
    process {
        if ($AsJob) {
            $kept += @($InputObject | Where-Object -FilterScript { $null -ne $_ })
            return
        }
        foreach ($one in @($ComputerName) + @($HostName) + @($Session) + @($InputObject)) {
            if ($null -ne $one) {
                Add-TwsFleetMachine -Fleet $fleet -InputObject $one
            }
        }
    }
    end {
        if ($AsJob) {
            Start-TwsJob -Command 'Invoke-TwsPreflight' -Bound $PSBoundParameters -InputObject $kept
            Write-TwsExitCode -Value 3
            return
        }
        if ($fleet.Machines.Count) {
            Connect-TwsFleet -Fleet $fleet -Bound $PSBoundParameters -Session $Session -ThrottleLimit $ThrottleLimit -TimeLimitSeconds $TimeLimitSeconds -SSHTransport:([bool] ($HostName -or $SSHTransport))
        }
        Complete-TwsFleet -Fleet $fleet
    }
}
