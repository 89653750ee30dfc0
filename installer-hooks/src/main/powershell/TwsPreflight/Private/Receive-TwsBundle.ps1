function Receive-TwsBundle {
    # Brings one machine's bundle here and gives its local path.
    [CmdletBinding()]
    [OutputType([string])]
    param(
        $Machine,
        [string] $Destination
    )

    $file = Join-Path -Path $Destination -ChildPath "$($Machine.ComputerName -replace '[^\w.-]', '_').zip"
    Copy-Item -Path "$($Machine.Folder)/bundle.zip" -Destination $file -FromSession $Machine.Session -Force -ErrorAction Stop -Confirm:$false
    $file
}
