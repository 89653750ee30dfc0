function Get-TwsToken {
    # The token of a rehearsal, from whatever it was given by: a SecureString or text, a file, or the environment variable
    # TWSPREFLIGHT_TOKEN. Nothing without any of them.
    [CmdletBinding()]
    [OutputType([string])]
    param(
        $Token,
        [string] $TokenPath
    )

    $text = ''
    if ($Token -is [System.Security.SecureString]) {
        $text = (New-Object -TypeName System.Management.Automation.PSCredential -ArgumentList 'token', $Token).GetNetworkCredential().Password
    }
    elseif ("$Token") {
        $text = "$Token"
    }
    elseif ($TokenPath) {
        $file = Resolve-TwsPath -Path $TokenPath
        if (-not (Test-Path -LiteralPath $file -PathType Leaf)) {
            Stop-TwsCommand -Key 'NoMatch' -Value $file -Category 'ObjectNotFound' -Target $file -ExitCode 2
        }
        $text = "$(Get-Content -LiteralPath $file -TotalCount 1)"
    }
    elseif ($env:TWSPREFLIGHT_TOKEN) {
        $text = $env:TWSPREFLIGHT_TOKEN
    }
    else {
        return ''
    }
    if (-not $text.Trim()) {
        Stop-TwsCommand -Key 'NoToken' -Category 'InvalidArgument' -ExitCode 2
    }
    $text.Trim()
}
