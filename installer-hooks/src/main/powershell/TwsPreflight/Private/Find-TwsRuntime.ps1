function Find-TwsRuntime {
    # The Java runtime packaged with the module: a folder "runtime" in the module's folder or at most two folders up, there
    # only beside a mark of the distribution. Nothing when there is none.
    [CmdletBinding()]
    [OutputType([string])]
    param()

    $leaf = 'java'
    if (Test-TwsWindows) {
        $leaf = 'java.exe'
    }
    foreach ($folder in @($script:TwsModuleRoot) + @(Get-TwsMarkedFolder)) {
        if (Test-Path -LiteralPath (Join-TwsPath -Path $folder -Child 'runtime', 'bin', $leaf) -PathType Leaf) {
            return (Join-TwsPath -Path $folder -Child 'runtime')
        }
    }
}
