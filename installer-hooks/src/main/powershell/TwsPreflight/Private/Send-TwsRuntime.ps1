function Send-TwsRuntime {
    # Copies the packaged runtime as one archive, and has it unpacked there.
    [CmdletBinding()]
    param(
        $Session,
        [string] $Runtime,
        [int] $ThrottleLimit
    )

    $archive = (New-TemporaryFile -WhatIf:$false -Confirm:$false).FullName
    try {
        Remove-Item -LiteralPath $archive -Force -WhatIf:$false -Confirm:$false
        Add-Type -AssemblyName System.IO.Compression.FileSystem
        [System.IO.Compression.ZipFile]::CreateFromDirectory($Runtime, $archive)
        Send-TwsFile -Session $Session -Path $archive -Name 'runtime.zip' -ThrottleLimit $ThrottleLimit
    }
    finally {
        Remove-Item -LiteralPath $archive -Force -ErrorAction SilentlyContinue -WhatIf:$false -Confirm:$false
    }
    $failures = New-Object -TypeName System.Collections.ArrayList
    Invoke-Command -Session $Session -ThrottleLimit $ThrottleLimit -ErrorAction Continue -ScriptBlock {
        Add-Type -AssemblyName System.IO.Compression.FileSystem
        $folder = $global:TwsPreflightRun.Folder
        $into = [System.IO.Path]::Combine($folder, 'runtime')
        [System.IO.Compression.ZipFile]::ExtractToDirectory([System.IO.Path]::Combine($folder, 'runtime.zip'), $into)
        $leaf = 'java'
        if (($PSVersionTable.PSEdition -ne 'Core') -or $IsWindows) {
            $leaf = 'java.exe'
        }
        $global:TwsPreflightRun.Java = [System.IO.Path]::Combine($into, 'bin', $leaf)
    } 2>&1 | Split-TwsFailure -Into $failures
    $failures
}
