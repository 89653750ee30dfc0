function Add-TwsInput {
    # Puts what the caller gave into the queue of a judge: each file that it names, judged as its row and the parameters say.
    [CmdletBinding()]
    param(
        [hashtable] $Judge,
        $InputObject,
        # The parameters of Get-TwsArgument that the command was given.
        [hashtable] $Parameter,
        [switch] $Literal
    )

    if ($null -eq $InputObject) {
        return
    }
    if ($InputObject -is [array]) {
        foreach ($one in $InputObject) {
            Add-TwsInput -Judge $Judge -InputObject $one -Parameter $Parameter -Literal:$Literal
        }
        return
    }
    $target = $InputObject
    $option = Get-TwsRowOption -InputObject $InputObject
    $name = Get-TwsInputName -InputObject $InputObject
    if ($option.Fault) {
        Add-TwsJudgeInput -Judge $Judge -Target $target -Fault $option.Fault
        return
    }
    if (-not $name.Path.Trim()) {
        Add-TwsJudgeInput -Judge $Judge -Target $target -Fault @{ Key = 'NoFile'; Value = @("$InputObject"); Category = 'InvalidArgument' }
        return
    }
    $judged = @{}
    foreach ($key in $Parameter.Keys) {
        $judged[$key] = $Parameter[$key]
    }
    foreach ($key in $option.Values.Keys) {
        $judged[$key] = $option.Values[$key]
    }
    if ($option.Values.ContainsKey('SiteProfile')) {
        $planned = Get-TwsFilePath -Path $judged['SiteProfile']
        if ($planned.Fault) {
            Add-TwsJudgeInput -Judge $Judge -Target $target -Fault $planned.Fault
            return
        }
        $judged['SiteProfile'] = $planned.Path
    }
    $arguments = @(Get-TwsArgument @judged)
    foreach ($file in Get-TwsInputPath -Path $name.Path -Literal:($Literal -or $name.Literal)) {
        Add-TwsJudgeInput -Judge $Judge -From $file.Path -Target $target -ArgumentList $arguments -Fault $file.Fault -OfRow:($option.Values.Count -gt 0)
    }
}
