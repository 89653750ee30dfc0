function ConvertTo-TwsCommandLine {
    # One text from many arguments, by the rules that Windows programs split with: backslashes are doubled before a quote
    # and before the closing quote, and nowhere else. .NET splits by the same rules on Linux and macOS.
    # Source: devblogs.microsoft.com/oldnewthing/20100917-00/?p=12833
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [AllowEmptyCollection()]
        [AllowEmptyString()]
        [string[]] $ArgumentList = @()
    )

    $quoted = foreach ($argument in $ArgumentList) {
        if (($argument -ne '') -and ($argument -notmatch '[\s"]')) {
            $argument
        }
        else {
            $inner = $argument -replace '(\\*)"', '$1$1\"'
            $inner = $inner -replace '(\\+)\z', '$1$1'
            '"' + $inner + '"'
        }
    }
    @($quoted) -join ' '
}
