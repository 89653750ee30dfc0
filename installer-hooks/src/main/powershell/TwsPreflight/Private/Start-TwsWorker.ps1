function Start-TwsWorker {
    # Starts the Java of one way of judging. Its inputs go to its standard input one by one.
    [CmdletBinding()]
    param([hashtable] $Worker)

    $java = Find-TwsJava
    $jar = Find-TwsJar
    $process = New-Object -TypeName System.Diagnostics.Process
    $process.StartInfo = New-TwsStartInfo -FileName $java -WorkingDirectory (Split-Path -Path $jar -Parent) -ArgumentList (
        @(Get-TwsJavaOption -Jar $jar) + @('check', '--from-list', '-', '--format=jsonl') + $Worker.ArgumentList)
    $failure = ''
    try {
        $null = $process.Start()
    }
    catch {
        $failure = "$_"
    }
    if ($failure) {
        Stop-TwsCommand -Key 'NotStarted' -Value $java, $failure -Category 'ResourceUnavailable' -Target $java
    }
    $Worker.Process = $process
    # Bytes, since 5.1 would encode texts for the console's code page.
    $Worker.Into = $process.StandardInput.BaseStream
    $Worker.Line = $process.StandardOutput.ReadLineAsync()
    $Worker.Said = $process.StandardError.ReadToEndAsync()
}
