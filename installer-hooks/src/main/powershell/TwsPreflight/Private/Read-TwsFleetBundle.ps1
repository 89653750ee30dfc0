function Read-TwsFleetBundle {
    # The reports of bundles that came from machines, each as soon as it is there; one error that names the machine where its
    # bundle could not be judged.
    [CmdletBinding()]
    param(
        [hashtable] $Fleet,
        [hashtable] $Judge,
        # No more will come: wait for the last of them.
        [switch] $Wait
    )

    while ($answer = Receive-TwsAnswer -Judge $Judge -Wait:$Wait) {
        $wanted = @($Fleet.Machines | Where-Object -FilterScript { $_.Name -eq $answer.Target -or $_.Name -like "*@$($answer.Target)" })[0]
        $Judge.Strict = [bool] $wanted.Judged['Strict']
        $report = Read-TwsAnswer -Judge $Judge -Answer $answer -Machine $answer.Target
        if ($report) {
            $Fleet.Codes += $report.ExitCode
            $report | Add-Member -NotePropertyName ComputerName -NotePropertyValue $answer.Target -PassThru
        }
    }
}
