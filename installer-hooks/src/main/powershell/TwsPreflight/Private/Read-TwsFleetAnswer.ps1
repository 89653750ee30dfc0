function Read-TwsFleetAnswer {
    # The report of one machine that was judged there; one error that names it where there is none. A bundle that came goes to
    # the judge here.
    [CmdletBinding()]
    param(
        [hashtable] $Fleet,
        $Answer,
        [object[]] $Machine,
        # Where bundles are judged that came here.
        [hashtable] $Judge
    )

    $session = Get-TwsAnsweredSession -Answer $Answer -Session @($Machine | ForEach-Object -Process { $_.Session })
    $own = @($Machine | Where-Object -FilterScript { $_.Session -eq $session })[0]
    $name = $own.ComputerName
    $wanted = @($Fleet.Machines | Where-Object -FilterScript { $_.Name -eq $name -or $_.Name -like "*@$name" })[0]
    $said = ConvertTo-TwsAdvice -Text "$($Answer.Diagnostics)".Trim()
    $cause = ''
    $document = $null
    $bundle = ''
    if ($Answer.TimedOut) {
        $cause = $script:TwsTexts.TimedOut -f '-TimeLimitSeconds'
    }
    elseif (@(0, 1, 3) -notcontains $Answer.ExitCode) {
        $cause = $script:TwsTexts.StrangeExit -f $Answer.ExitCode, $said
        if ($Answer.ExitCode -eq 2) {
            $cause = $script:TwsTexts.BadInput -f $said
        }
        elseif ($Answer.ExitCode -eq 70) {
            $cause = $script:TwsTexts.ToolFault -f $said
        }
    }
    elseif ($Fleet.Destination) {
        try {
            $bundle = Receive-TwsBundle -Machine $own -Destination $Fleet.Destination -Force:$Fleet.Force
        }
        catch {
            $cause = "$_"
        }
    }
    else {
        $document = ConvertFrom-TwsJson -Text "$($Answer.Output)".TrimStart([char] 0xFEFF) -Schema 'tws-preflight/report/1'
        if ($null -eq $document) {
            $cause = $script:TwsTexts.BadOutput -f 'tws-preflight/report/1', $Answer.ExitCode, $said
        }
    }
    if ($bundle) {
        # One Java judges the bundles of all machines; see Read-TwsFleetBundle.
        $judged = $wanted.Judged.Clone()
        # They steered how the machine was looked at, and have no effect on its bundle.
        foreach ($parameter in 'Reach', 'Phones', 'Server', 'Proxy', 'TimeoutSeconds') {
            $judged.Remove($parameter)
        }
        $Fleet.Answered[$name] = $true
        Add-TwsJudgeInput -Judge $Judge -From $bundle -Target $name -ArgumentList @(Get-TwsArgument @judged) -OfRow
        return
    }
    $Fleet.Answered[$name] = $true
    if ($cause) {
        Write-TwsError -Key 'MachineFailure' -Value $name, $cause -Category 'InvalidResult' -Target $name
        return
    }
    $report = ConvertTo-TwsReport -Document $document -Strict:([bool] $wanted.Judged['Strict'])
    $Fleet.Codes += $report.ExitCode
    Write-TwsReportWarning -Report $report
    $report | Add-Member -NotePropertyName ComputerName -NotePropertyValue $name -PassThru
}
