function Get-TwsOpenPath {
    # The first of these files and folders that somebody else may change, where this session is elevated on Windows: nothing
    # from there is started then. Every file and folder has to belong to who is trusted, and its access list may let nobody else
    # write: the custom action's rule (installer-hooks/src/main/c/guard.c). Nothing when all are in order; what cannot be read is
    # not in order.
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string[]] $Path,
        # Look at what lies below the last of them, too: a Java is some hundred files.
        [switch] $Inside
    )

    if (-not (Test-TwsElevated)) {
        return
    }
    $key = $Path -join '|'
    if ($script:TwsTrusted.ContainsKey($key)) {
        return
    }
    $all = @($Path)
    # A bin folder of PATH need not be a Java's: what is looked at is what a Java has.
    if ($Inside) {
        foreach ($part in 'bin', 'lib', 'conf') {
            $folder = Join-TwsPath -Path $Path[-1] -Child $part
            if (Test-Path -LiteralPath $folder -PathType Container) {
                $all += @(Get-ChildItem -LiteralPath $folder -Recurse -Force -ErrorAction SilentlyContinue | Select-Object -First 5000 -ExpandProperty FullName)
            }
        }
    }
    $own = Get-TwsOwnSid
    foreach ($one in $all) {
        if (-not (Test-TwsDescriptor -Sddl (Get-TwsDescriptor -Path $one) -OwnSid $own)) {
            return $one
        }
    }
    $script:TwsTrusted[$key] = $true
}
