function Get-TwsFileFault {
    # What is wrong with writing this file: it is read by the command, or exists and -Force is not given. Nothing when it may be
    # written.
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [string] $Path,
        # What the command reads.
        [string[]] $Read,
        [switch] $Force
    )

    if (@($Read | Where-Object -FilterScript { $_ -and (Test-TwsSameFile -Path $Path -Other $_) })) {
        return @{ Key = 'OverInput'; Value = @($Path); Category = 'InvalidArgument' }
    }
    if ((Test-Path -LiteralPath $Path) -and -not $Force) {
        return @{ Key = 'FileExists'; Value = @($Path); Category = 'ResourceExists' }
    }
}
