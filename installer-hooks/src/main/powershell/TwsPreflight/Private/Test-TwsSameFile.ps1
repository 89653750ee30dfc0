function Test-TwsSameFile {
    # Whether two full paths lead to one file, through links and other spellings too.
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [string] $Path,
        [string] $Other
    )

    if (-not $Path -or -not $Other) {
        return $false
    }
    $ends = foreach ($one in $Path, $Other) {
        $item = Get-Item -LiteralPath $one -Force -ErrorAction Ignore
        $target = ''
        if ($item) {
            $target = "$(@($item.Target)[0])"
            if ($target -and -not (Split-Path -Path $target -IsAbsolute)) {
                $target = Join-Path -Path (Split-Path -Path $one -Parent) -ChildPath $target
            }
        }
        if ($target) {
            $item = Get-Item -LiteralPath $target -Force -ErrorAction Ignore
        }
        if ($item) {
            $item.FullName
        }
        else {
            $one
        }
    }
    if (Test-TwsWindows) {
        return ($ends[0] -eq $ends[1])
    }
    $ends[0] -ceq $ends[1]
}
