function Send-TwsFile {
    # Copies one file into the folder of Open-TwsRemoteFolder on many machines at one time, piece by piece: a session takes no
    # object above 10 MB. Copy-Item -ToSession would go through the machines one after the other.
    # Source: learn.microsoft.com/powershell/scripting/learn/remoting/wsman-remoting-in-powershell (data limits)
    [CmdletBinding()]
    param(
        $Session,
        [string] $Path,
        # Its name there.
        [string] $Name,
        [int] $ThrottleLimit = 32
    )

    $failures = New-Object -TypeName System.Collections.ArrayList
    $stream = [System.IO.File]::OpenRead($Path)
    try {
        $buffer = New-Object -TypeName byte[] -ArgumentList 2MB
        $first = $true
        do {
            $length = $stream.Read($buffer, 0, $buffer.Length)
            if ($length -or $first) {
                $text = [System.Convert]::ToBase64String($buffer, 0, $length)
                Invoke-Command -Session $Session -ThrottleLimit $ThrottleLimit -ArgumentList $Name, $text, $first -ErrorAction Continue -ScriptBlock {
                    param($Name, $Text, $First)
                    $file = [System.IO.Path]::Combine($global:TwsPreflightRun.Folder, $Name)
                    $mode = [System.IO.FileMode]::Append
                    if ($First) {
                        $mode = [System.IO.FileMode]::CreateNew
                    }
                    $into = New-Object -TypeName System.IO.FileStream -ArgumentList $file, $mode
                    try {
                        $bytes = [System.Convert]::FromBase64String($Text)
                        $into.Write($bytes, 0, $bytes.Length)
                    }
                    finally {
                        $into.Dispose()
                    }
                } 2>&1 | Split-TwsFailure -Into $failures
            }
            $first = $false
        } while ($length)
    }
    finally {
        $stream.Dispose()
    }
    # One for each machine, whatever the number of pieces.
    $failures | Group-Object -Property { Get-TwsFailedMachine -Failure $_ } | ForEach-Object -Process { $_.Group[0] }
}
