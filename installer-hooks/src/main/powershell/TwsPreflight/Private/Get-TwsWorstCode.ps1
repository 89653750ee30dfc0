function Get-TwsWorstCode {
    # Of several verdicts the one that must not be overlooked: blocked, then undetermined, then ready. An input that could not
    # be judged (2) is undetermined.
    [CmdletBinding()]
    [OutputType([int])]
    param([int[]] $ExitCode = @())

    if ($ExitCode -contains 1) {
        return 1
    }
    if (($ExitCode -contains 2) -or ($ExitCode -contains 3)) {
        return 3
    }
    0
}
