function New-TwsPlan {
    <#
    .SYNOPSIS
        Works out what a site needs before anyone looks at a machine: server size, channels, flows, bandwidth, exclusions.

    .DESCRIPTION
        Runs "plan" of tws-preflight.jar on a site profile and gives the plan as one TwsPreflight.Plan object with the
        properties of the JSON document tws-preflight/plan/1. No machine is looked at; works on any system.

    .PARAMETER SiteProfile
        The site profile, a JSON file that says what the customer plans. The name -Profile works as well.

    .PARAMETER Tws
        The TWS version to be installed: 5.1 or 5.2 (the tool's default).

    .PARAMETER Language
        The language of the texts in the plan: en or fr. Without it the tool takes the system's.

    .PARAMETER OutFile
        A file to write the plan to as well, in the form that -Format names.

    .PARAMETER Format
        The form of -OutFile: json (without it), text, or csv: the flow matrix.

    .PARAMETER Force
        Replace -OutFile if it exists.

    .INPUTS
        Objects with a property SiteProfile, FullName or Path, such as the files of Get-ChildItem.

    .OUTPUTS
        TwsPreflight.Plan

    .EXAMPLE
        New-TwsPlan -SiteProfile .\site.json

        The plan as an object.
        FR : le plan, sous forme d'objet.

    .EXAMPLE
        New-TwsPlan .\site.json -Language fr -OutFile .\plan.csv -Format csv

        The plan as an object, and its flow matrix as a table in French for the firewall team.
        FR : le plan sous forme d'objet, et sa matrice de flux en tableau français pour l'équipe réseau.

    .NOTES
        With -WhatIf the plan is worked out, but -OutFile is not written.
        FR : avec -WhatIf le plan est calculé, mais -OutFile n'est pas écrit.

    .LINK
        Test-TwsFlow
    #>
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true)]
    [OutputType('TwsPreflight.Plan')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [Alias('Profile', 'FullName', 'Path')]
        [ValidateNotNullOrEmpty()]
        [string] $SiteProfile,

        [ValidateSet('5.1', '5.2')]
        [string] $Tws,

        [ValidateSet('en', 'fr')]
        [string] $Language,

        [ValidateNotNullOrEmpty()]
        [string] $OutFile,

        [ValidateSet('json', 'text', 'csv')]
        [string] $Format = 'json',

        [switch] $Force
    )

    process {
        Write-TwsExitCode -Value 70
        try {
            $arguments = @('plan') + @(Get-TwsArgument -SiteProfile $SiteProfile -Tws $Tws -Language $Language)
            if ($OutFile) {
                $file = Resolve-TwsPath -Path $OutFile
                if ((Test-Path -LiteralPath $file) -and -not $Force) {
                    Write-TwsExitCode -Value 2
                    throw (ConvertTo-TwsError -Key 'FileExists' -Value $file -Category 'ResourceExists' -Target $file)
                }
                # Constrained Language Mode refuses the call of ShouldProcess; -WhatIf is obeyed there all the same.
                $write = -not $WhatIfPreference
                if (Test-TwsFullLanguage) {
                    $write = $PSCmdlet.ShouldProcess($file, $script:TwsTexts.WritePlan)
                }
                if ($write) {
                    $arguments += "--format=$Format=$file"
                }
            }
            $result = Invoke-TwsTool -ArgumentList $arguments -Json
            $plan = ConvertFrom-TwsJson -Result $result -Schema 'tws-preflight/plan/1'
            if (Test-TwsFullLanguage) {
                $plan.PSObject.TypeNames.Insert(0, 'TwsPreflight.Plan')
            }
        }
        catch {
            if (Test-TwsFullLanguage) {
                $PSCmdlet.ThrowTerminatingError($_)
            }
            throw
        }
        Write-TwsExitCode -Value $result.ExitCode
        $plan
    }
}
