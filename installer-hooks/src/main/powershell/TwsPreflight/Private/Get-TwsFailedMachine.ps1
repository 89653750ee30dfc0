function Get-TwsFailedMachine {
    # The machine that an error of remoting is about, wherever remoting keeps its name.
    [CmdletBinding()]
    [OutputType([string])]
    param($Failure)

    $names = @(
        $Failure.OriginInfo.PSComputerName
        if ($Failure.TargetObject -is [string]) { $Failure.TargetObject }
        $Failure.TargetObject.ComputerName
        $Failure.TargetObject.ConnectionInfo.ComputerName
        $Failure.Exception.ErrorRecord.OriginInfo.PSComputerName
    )
    foreach ($name in $names) {
        if ("$name") {
            return "$name"
        }
    }
    # Remoting puts the name in brackets before its own words.
    if ("$Failure" -match '^\[([^\]]+)\]') {
        return $Matches[1]
    }
    '?'
}
