function Open-TwsRemoteFolder {
    # Makes a fresh folder in the remote account's own temporary folder and looks for a Java there.
    # Gives ComputerName, Session, Folder, Java (empty when none was found) and where a runtime sent there would have its java.
    [CmdletBinding()]
    param(
        $Session,
        # The same name on every machine, so that one command line can serve many.
        [string] $Name
    )

    $answer = Invoke-Command -Session $Session -ArgumentList $Name -ErrorAction Stop -ScriptBlock {
        param($Name)
        $leaf = 'java'
        if (($PSVersionTable.PSEdition -ne 'Core') -or $IsWindows) {
            $leaf = 'java.exe'
        }
        $folder = Join-Path -Path ([System.IO.Path]::GetTempPath()) -ChildPath $Name
        $null = New-Item -Path $folder -ItemType Directory -ErrorAction Stop
        $java = ''
        if ($env:JAVA_HOME) {
            $candidate = Join-Path -Path (Join-Path -Path $env:JAVA_HOME -ChildPath 'bin') -ChildPath $leaf
            if (Test-Path -LiteralPath $candidate -PathType Leaf) {
                $java = $candidate
            }
        }
        if (-not $java) {
            $command = Get-Command -Name $leaf -CommandType Application -ErrorAction SilentlyContinue | Select-Object -First 1
            if ($command) {
                $java = $command.Path
            }
        }
        [pscustomobject] @{
            Folder  = $folder
            Java    = $java
            Runtime = Join-Path -Path (Join-Path -Path (Join-Path -Path $folder -ChildPath 'runtime') -ChildPath 'bin') -ChildPath $leaf
        }
    }
    [pscustomobject] @{
        ComputerName = $Session.ComputerName
        Session      = $Session
        Folder       = $answer.Folder
        Java         = $answer.Java
        Runtime      = $answer.Runtime
        # The java to start there, once the package is sent.
        Started      = ''
    }
}
