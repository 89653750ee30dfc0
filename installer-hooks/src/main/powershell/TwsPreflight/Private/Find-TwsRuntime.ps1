function Find-TwsRuntime {
    # The Java runtime packaged with the module: a folder "runtime" in the module's folder or at most two folders up.
    # Nothing when there is none.
    [CmdletBinding()]
    [OutputType([string])]
    param()

    $leaf = 'java'
    if (Test-TwsWindows) {
        $leaf = 'java.exe'
    }
    $above = Split-Path -Path $script:TwsModuleRoot -Parent
    $twoAbove = Split-Path -Path $above -Parent
    foreach ($folder in @($script:TwsModuleRoot, $above, $twoAbove)) {
        if ($folder -and (Test-Path -LiteralPath (Join-TwsPath -Path $folder -Child 'runtime', 'bin', $leaf) -PathType Leaf)) {
            return (Join-TwsPath -Path $folder -Child 'runtime')
        }
    }
}
