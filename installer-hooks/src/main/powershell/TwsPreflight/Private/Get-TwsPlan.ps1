function Get-TwsPlan {
    # One plan, as Plan and ExitCode.
    [CmdletBinding()]
    param(
        # $PSBoundParameters of the command.
        $Bound,
        [string] $SiteProfile,
        [string[]] $Extra = @()
    )

    $judged = Get-TwsJudged -Bound $Bound
    $judged['SiteProfile'] = $SiteProfile
    $answer = Invoke-TwsJson -ArgumentList (@('plan') + @(Get-TwsArgument @judged) + $Extra) -Schema 'tws-preflight/plan/1'
    $plan = $answer.Document
    Add-Member -InputObject $plan -TypeName 'TwsPreflight.Plan'
    @{ Plan = $plan; ExitCode = $answer.ExitCode }
}
