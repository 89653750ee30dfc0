function Invoke-TwsPreflight {
    <#
    .SYNOPSIS
        Checks many machines over PowerShell remoting and gives one report for each.

    .DESCRIPTION
        Opens a remoting session to every machine, copies tws-preflight.jar (and the packaged Java runtime, when the module
        has one) to a fresh temporary folder there, looks at the machine, brings the result back and removes the folder.
        Without a packaged runtime the machine's own Java 17 or later is used.

        A machine that cannot be reached or judged is one error, and costs the others nothing. Windows machines only.
        Needs remoting enabled on the machines and Full Language Mode here and there.

    .PARAMETER ComputerName
        The machines. The names CN and Name work as well, so that rows of Import-Csv and objects of Get-ADComputer can be
        piped in.

    .PARAMETER Credential
        An account of the machines. Without it the current one.

    .PARAMETER ThrottleLimit
        How many machines are looked at at the same time; 32 without it.

    .PARAMETER UseSSL
        Remoting over HTTPS.

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

    .PARAMETER Language
        The language of the findings: en or fr. Without it the tool takes the system's.

    .PARAMETER TimeoutSeconds
        How long one probe may take, in seconds.

    .PARAMETER Strict
        Warnings block too.

    .INPUTS
        Objects with a property ComputerName, CN or Name.

    .OUTPUTS
        TwsPreflight.Report, with the property ComputerName added.

    .EXAMPLE
        Invoke-TwsPreflight -ComputerName PC-101, PC-102 -Role client | Format-Table ComputerName, Verdict

        Which client PCs are ready.
        FR : quels postes clients sont prêts.

    .EXAMPLE
        Import-Csv .\pcs.csv | Invoke-TwsPreflight -Role client -ThrottleLimit 10 -Destination .\bundles

        Ten PCs at a time, from a file with a column ComputerName; the bundles are kept.
        FR : dix postes à la fois, depuis un fichier ayant une colonne ComputerName ; les archives sont conservées.

    .NOTES
        $LASTEXITCODE: 1 if any machine is blocked, else 3 if any is undetermined or could not be judged, else 0.
        FR : $LASTEXITCODE vaut 1 si une machine est bloquée, sinon 3 si l'une est indéterminée ou n'a pas pu être jugée, sinon 0.

    .LINK
        Test-TwsPrerequisite
    #>
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true)]
    [OutputType('TwsPreflight.Report')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [Alias('CN', 'Name')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [System.Management.Automation.PSCredential]
        [System.Management.Automation.Credential()]
        $Credential,

        [ValidateRange(1, 1024)]
        [int] $ThrottleLimit = 32,

        [switch] $UseSSL,

        [ValidateNotNullOrEmpty()]
        [string] $Destination,

        [ValidateSet('server', 'client')]
        [string] $Role,

        [Alias('Profile')]
        [ValidateNotNullOrEmpty()]
        [string] $SiteProfile,

        [ValidateSet('5.1', '5.2')]
        [string] $Tws,

        [ValidateSet('install', 'upgrade', 'runtime')]
        [string] $Phase,

        [ValidateNotNullOrEmpty()]
        [string] $InstallDirectory,

        [ValidateSet('en', 'fr')]
        [string] $Language,

        [ValidateRange(1, 3600)]
        [int] $TimeoutSeconds,

        [switch] $Strict
    )

    begin {
        $wanted = @()
    }
    process {
        foreach ($name in $ComputerName) {
            if (($wanted -notcontains $name) -and $PSCmdlet.ShouldProcess($name, $script:TwsTexts.CheckMachine)) {
                $wanted += $name
            }
        }
    }
    end {
        if ($wanted.Count -eq 0) {
            return
        }
        Write-TwsExitCode -Value 70
        $judged = @{
            SiteProfile      = $SiteProfile
            Role             = $Role
            Phase            = $Phase
            Tws              = $Tws
            InstallDirectory = $InstallDirectory
            Language         = $Language
            TimeoutSeconds   = $TimeoutSeconds
            Strict           = $Strict
        }
        $sessions = @()
        $machines = @()
        $codes = @()
        try {
            $jar = Find-TwsJar
            $runtime = Find-TwsRuntime
            $localProfile = ''
            if ($SiteProfile) {
                $localProfile = (Get-Item -LiteralPath (Resolve-TwsPath -Path $SiteProfile) -ErrorAction Stop).FullName
            }
            $folder = ''
            if ($Destination) {
                $folder = (Get-Item -LiteralPath (Resolve-TwsPath -Path $Destination) -ErrorAction Stop).FullName
            }

            $sessions = @(Open-TwsSession -ComputerName $wanted -Credential $Credential -ThrottleLimit $ThrottleLimit -UseSSL:$UseSSL)
            $command = Get-TwsRemoteCommand -Jar $jar -SiteProfile $localProfile -Judged $judged -Bundle:([bool] $folder)
            $folderName = "tws-preflight-$(New-Guid)"
            foreach ($session in $sessions) {
                try {
                    $machine = Open-TwsRemoteFolder -Session $session -Name $folderName
                    $machines += $machine
                    $machine.Started = "$(Send-TwsPackage -Machine $machine -Jar $jar -Runtime $runtime -SiteProfile $localProfile)"
                }
                catch {
                    $message = $script:TwsTexts.MachineFailure -f $session.ComputerName, "$_"
                    Write-Error -Message $message -ErrorId 'TwsPreflight.MachineFailure' -Category OpenError -TargetObject $session.ComputerName
                }
            }

            # Machines with the same paths share one Invoke-Command, which then looks at ThrottleLimit of them at a time.
            $groups = @($machines | Where-Object -FilterScript { $_.Started } | Group-Object -Property Started, Folder)
            foreach ($group in $groups) {
                $first = $group.Group[0]
                $answers = @(Invoke-TwsRemoteTool -Session @($group.Group.Session) -ThrottleLimit $ThrottleLimit -Java $first.Started `
                        -CommandLine $command -Folder $first.Folder)
                foreach ($answer in $answers) {
                    $name = $answer.PSComputerName
                    try {
                        Assert-TwsVerdict -Result $answer
                        if ($folder) {
                            $machine = @($group.Group | Where-Object -FilterScript { $_.ComputerName -eq $name })[0]
                            $bundle = Receive-TwsBundle -Machine $machine -Destination $folder
                            $common = @(Get-TwsArgument -From $bundle @judged)
                            $answer = Invoke-TwsTool -ArgumentList (@('check') + $common) -Json
                        }
                        $document = ConvertFrom-TwsJson -Result $answer -Schema 'tws-preflight/report/1'
                        $report = ConvertTo-TwsReport -Document $document -ExitCode $answer.ExitCode
                        $codes += $report.ExitCode
                        Write-TwsReportWarning -Report $report
                        $report | Add-Member -NotePropertyName ComputerName -NotePropertyValue $name -PassThru
                    }
                    catch {
                        $message = $script:TwsTexts.MachineFailure -f $name, "$_"
                        Write-Error -Message $message -ErrorId 'TwsPreflight.MachineFailure' -Category InvalidResult -TargetObject $name
                    }
                }
            }
        }
        catch {
            $PSCmdlet.ThrowTerminatingError($_)
        }
        finally {
            if ($machines) {
                Close-TwsRemoteFolder -Machine $machines
            }
            if ($sessions) {
                Close-TwsSession -Session $sessions
            }
        }
        if ($codes.Count -lt $wanted.Count) {
            $codes += 3
        }
        Write-TwsExitCode -Value (Get-TwsWorstCode -ExitCode $codes)
    }
}
