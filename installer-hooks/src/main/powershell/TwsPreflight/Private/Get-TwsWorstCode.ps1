function Get-TwsWorstCode {
    # Of several verdicts the one that must not be overlooked: blocked, then undetermined, then ready.
    [CmdletBinding()]
    [OutputType([int])]
    param([int[]] $ExitCode = @())

    foreach ($code in @(1, 3)) {
        if ($ExitCode -contains $code) {
            return $code
        }
    }
    0
}
