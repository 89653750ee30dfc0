function Get-TwsFact {
    <#
    .SYNOPSIS
        Gives what the checks read on this machine, or find in a bundle, without the judgement.

    .DESCRIPTION
        Runs "check" of tws-preflight.jar and gives one TwsPreflight.Fact object for each thing that a check looked at: its
        name, the raw value, where it was read, whether it is known (KNOWN, or ABSENT, or UNREADABLE, both without a value),
        and the ids of the checks that used it. Values stay as they were read:
        numbers are numbers, so that they can be compared. Nothing on the machine is changed.

    .PARAMETER Name
        Names of the facts wanted; wildcards are allowed. All facts without it.

    .PARAMETER Role
        What the machine is to become: server (the tool's default) or client.

    .PARAMETER SiteProfile
        The site profile, a JSON file; some checks apply only to some sites. The name -Profile works as well.

    .PARAMETER InstallDirectory
        Where TWS is or will be installed on the machine that is looked at.

    .PARAMETER From
        A bundle (.zip) or snapshot (.json) to read instead of this machine. Takes files from the pipeline.

    .PARAMETER TimeoutSeconds
        How long one probe may take, in seconds.

    .INPUTS
        Objects with a property From, FullName or Path, such as the files of Get-ChildItem.

    .OUTPUTS
        TwsPreflight.Fact

    .EXAMPLE
        Get-TwsFact -Name dotnet.*

        What was read of the .NET Framework.
        FR : ce qui a été lu du .NET Framework.

    .EXAMPLE
        Get-TwsFact -From .\srv-tws.zip | Export-Csv -Path .\facts.csv -NoTypeInformation -Encoding UTF8

        Every fact of a bundle as a table.
        FR : tous les faits d'une archive, en tableau.

    .NOTES
        $LASTEXITCODE is that of the check the facts come from: 0, 1 or 3.
        FR : $LASTEXITCODE est celui du contrôle dont viennent les faits : 0, 1 ou 3.

    .LINK
        Test-TwsPrerequisite
    #>
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('TwsPreflight.Fact')]
    param(
        [Parameter(Position = 0)]
        [SupportsWildcards()]
        [ValidateNotNullOrEmpty()]
        [string[]] $Name = @('*'),

        [ValidateSet('server', 'client')]
        [string] $Role,

        [Alias('Profile')]
        [ValidateNotNullOrEmpty()]
        [string] $SiteProfile,

        [ValidateNotNullOrEmpty()]
        [string] $InstallDirectory,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('FullName', 'Path')]
        [ValidateNotNullOrEmpty()]
        [string] $From,

        [ValidateRange(1, 3600)]
        [int] $TimeoutSeconds
    )

    process {
        Write-TwsExitCode -Value 70
        try {
            $common = @(Get-TwsArgument -From $From -SiteProfile $SiteProfile -Role $Role `
                -InstallDirectory $InstallDirectory -TimeoutSeconds $TimeoutSeconds)
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
        Write-TwsExitCode -Value $result.ExitCode
        Write-TwsReportWarning -Report $report

        # Several checks may quote one reading; it is given once, with all of them.
        $users = @{}
        $order = @()
        foreach ($finding in $report.Findings) {
            foreach ($evidence in $finding.Evidence) {
                $key = "$($evidence.fact)|$($evidence.source)"
                if (-not $users.ContainsKey($key)) {
                    $users[$key] = @()
                    $order += @{ Key = $key; Evidence = $evidence }
                }
                $users[$key] += $finding.Id
            }
        }
        foreach ($entry in $order) {
            $evidence = $entry.Evidence
            $wanted = @($Name | Where-Object -FilterScript { "$($evidence.fact)" -like $_ })
            if ($wanted) {
                [pscustomobject] @{
                    PSTypeName  = 'TwsPreflight.Fact'
                    MachineName = $report.MachineName
                    Name        = $evidence.fact
                    Value       = $evidence.value
                    State       = $evidence.state
                    # Why it could not be read; nothing where it could.
                    Reason      = $evidence.reason
                    Source      = $evidence.source
                    UsedBy      = @($users[$entry.Key])
                    Evidence    = $evidence
                }
            }
        }
    }
}
