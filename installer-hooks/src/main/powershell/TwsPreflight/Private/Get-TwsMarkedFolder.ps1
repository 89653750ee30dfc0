function Get-TwsMarkedFolder {
    # The folders one and two above the module's in which a jar or a runtime is ours: where the list of checksums of the
    # distribution names the jar, and the output folder of a build. Anywhere else, such as a folder of downloads or one of
    # all modules, a file of that name may be anybody's.
    [CmdletBinding()]
    [OutputType([string])]
    param()

    $folder = $script:TwsModuleRoot
    foreach ($step in 1, 2) {
        $folder = Split-Path -Path $folder -Parent
        if (-not $folder) {
            return
        }
        $sums = Join-TwsPath -Path $folder -Child 'SHA256SUMS'
        $build = (Split-Path -Path $folder -Leaf) -eq 'target' -and (Test-Path -LiteralPath (Join-TwsPath -Path (Split-Path -Path $folder -Parent) -Child 'pom.xml') -PathType Leaf)
        if ($build -or ((Test-Path -LiteralPath $sums -PathType Leaf) -and (Select-String -LiteralPath $sums -Pattern '^[0-9a-f]{64}  tws-preflight\.jar$' -Quiet))) {
            $folder
        }
    }
}
