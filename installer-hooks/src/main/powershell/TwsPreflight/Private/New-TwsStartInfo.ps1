function New-TwsStartInfo {
    # How to start a Java with which this session goes on talking. Invoke-TwsProcess has the same of its own, since its body is
    # sent to other machines alone.
    [CmdletBinding()]
    param(
        [string] $FileName,
        [string[]] $ArgumentList,
        [string] $WorkingDirectory
    )

    $line = ConvertTo-TwsCommandLine -ArgumentList $ArgumentList
    Write-Verbose -Message (Protect-TwsText -Text "$FileName $line")
    $startInfo = New-Object -TypeName System.Diagnostics.ProcessStartInfo
    $startInfo.FileName = $FileName
    $startInfo.Arguments = $line
    $startInfo.WorkingDirectory = $WorkingDirectory
    $startInfo.UseShellExecute = $false
    $startInfo.CreateNoWindow = $true
    $startInfo.RedirectStandardInput = $true
    $startInfo.RedirectStandardOutput = $true
    $startInfo.RedirectStandardError = $true
    $startInfo.StandardOutputEncoding = New-Object -TypeName System.Text.UTF8Encoding -ArgumentList $false
    $startInfo.StandardErrorEncoding = New-Object -TypeName System.Text.UTF8Encoding -ArgumentList $false
    foreach ($name in @($startInfo.EnvironmentVariables.Keys)) {
        if (@('JAVA_TOOL_OPTIONS', '_JAVA_OPTIONS', 'JDK_JAVA_OPTIONS', 'CLASSPATH') -contains $name) {
            $startInfo.EnvironmentVariables.Remove($name)
        }
    }
    $startInfo
}
