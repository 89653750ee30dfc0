function Get-TwsPlan {
    # One plan, as Plan and ExitCode.
    [CmdletBinding()]
    param(
        # $PSBoundParameters of the command.
        $Bound,
        [string] $SiteProfile,
        [string[]] $Extra = @()
    )

    $judged = @{}
    foreach ($name in 'Tws', 'Users', 'Calls', 'Pabx', 'Secure', 'Language') {
        if ((@($Bound.Keys) -contains $name)) {
            $judged[$name] = $Bound[$name]
        }
    }
    $answer = Invoke-TwsJson -ArgumentList (@('plan') + @(Get-TwsArgument @judged -SiteProfile $SiteProfile) + $Extra) -Schema 'tws-preflight/plan/1'
    $plan = $answer.Document
    Add-Member -InputObject $plan -TypeName 'TwsPreflight.Plan'
    @{ Plan = $plan; ExitCode = $answer.ExitCode }
}
