function Get-TwsSecret {
    # The tool's option that holds the token of a rehearsal, from a command's -Token and -TokenPath; nothing without a token.
    [CmdletBinding()]
    [OutputType([string])]
    param(
        $Token,
        [string] $TokenPath
    )

    $secret = Get-TwsToken -Token $Token -TokenPath $TokenPath
    if ($secret) {
        "--token=$secret"
    }
}
