# The session around a command: its language, and what policy leaves of it. With the real jar.
#   no [pscustomobject] in Constrained Language   github.com/PowerShell/PowerShell/issues/20767
#   -WhatIf of a function does not reach modules  github.com/PowerShell/PowerShell/issues/4568
#   ShouldProcess is refused there                github.com/PowerShell/PowerShell/issues/17906
#   what a module prints at import goes to the standard output of a "pwsh -Command" that a script reads
BeforeDiscovery {
    . (Join-Path -Path $PSScriptRoot -ChildPath 'StandIn.ps1')
    $skip = (Test-NoRealJar) -or ($PSVersionTable.PSEdition -ne 'Core')
}

BeforeAll {
    . (Join-Path -Path $PSScriptRoot -ChildPath 'StandIn.ps1')
    Import-ModuleUnderTest
    if (Get-RealJar) {
        Use-RealJar
        $work = Join-Path -Path "$TestDrive" -ChildPath 'work'
        New-Sample -Folder $work
        # A module with its jar inside, as it is given away.
        $module = Join-Path -Path $work -ChildPath 'TwsPreflight'
        Copy-Item -LiteralPath (Get-ModuleFolder) -Destination $module -Recurse
        Copy-Item -LiteralPath (Get-RealJar) -Destination (Join-Path -Path $module -ChildPath 'tws-preflight.jar')
        $shell = (Get-Process -Id $PID).Path
        $shellArguments = @('-NoProfile', '-NonInteractive', '-Command')
        if ((Split-Path -Path $shell -Leaf) -like 'dotnet*') {
            $shell = (Get-Command -Name pwsh -CommandType Application | Select-Object -First 1).Path
        }
    }
}

Describe 'Constrained Language Mode' -Skip:$skip {
    BeforeAll {
        $script:said = @(& $shell @shellArguments @"
`$ExecutionContext.SessionState.LanguageMode = 'ConstrainedLanguage'
Set-Location '$work'
Import-Module '$module'
'findings ' + @(Test-TwsPrerequisite srv-tws.zip).Count + ' ' + `$LASTEXITCODE
'facts ' + (Get-TwsFact -From srv-tws.zip dotnet.release).Value + ' ' + `$LASTEXITCODE
'plan ' + (New-TwsPlan site.json).server.ramGb + ' ' + `$LASTEXITCODE
'flows ' + @(Test-TwsFlow site.json -TimeoutSeconds 1).Count + ' ' + `$LASTEXITCODE
'mixed ' + @('bad.zip', 'srv-tws.zip' | Test-TwsPrerequisite -AsReport -ErrorAction SilentlyContinue).Count + ' ' + `$LASTEXITCODE
'empty ' + @(@() | Test-TwsPrerequisite).Count + ' ' + `$LASTEXITCODE
'checks ' + @(Get-TwsCheck server.disk.*).Count + ' ' + `$LASTEXITCODE
'changes ' + @(Compare-TwsReport srv-tws.zip srv-tws.zip).Count + ' ' + `$LASTEXITCODE
Export-TwsBundle new.zip -WhatIf
'bundle ' + (Test-Path new.zip) + ' ' + `$LASTEXITCODE
function Deploy { [CmdletBinding(SupportsShouldProcess)] param() `$null = New-TwsPlan site.json -OutFile plan.json }
Deploy -WhatIf
'caller ' + (Test-Path plan.json) + ' ' + `$LASTEXITCODE
Deploy
'written ' + (Test-Path plan.json) + ' ' + `$LASTEXITCODE
try { New-TwsPlan site.json -OutFile asked.json -Confirm } catch { }
'asked ' + (Test-Path asked.json)
try { Test-TwsPrerequisite bad.zip -ErrorAction Stop } catch { 'id ' + `$_.FullyQualifiedErrorId }
'letters ' + (@(Test-TwsPrerequisite srv-tws.zip -Language fr | Where-Object { `$_.Title -match [string] [char] 0xe9 }).Count -gt 0)
foreach (`$name in 'Invoke-TwsPreflight', 'Start-TwsListener') { try { & `$name x } catch { 'refused ' + `$_.FullyQualifiedErrorId + ' ' + `$_ } }
try { Test-TwsPrerequisite srv-tws.zip -AsJob } catch { 'refused ' + `$_.FullyQualifiedErrorId + ' ' + `$_ }
"@ 2>&1 | ForEach-Object { "$_" })
    }

    It 'gives <_>' -ForEach @('findings [1-9]\d+ 1', 'facts 394802 1', 'flows \d+ 1', 'plan \d+ 0', 'mixed 1 1', 'empty 0 3', 'checks 4 0', 'changes 0 0', 'bundle False 3',
        'caller False \d', 'written True [013]', 'asked False', 'id TwsPreflight\.BadInput,.*', 'letters True') {
        @($said -match "^$_`$").Count | Should -Be 1 -Because ($said -join "`n")
    }

    It 'says of each command that cannot work there that it does not' {
        $refused = @($said -match '^refused TwsPreflight\.NotConstrained,')
        foreach ($name in 'Invoke-TwsPreflight', 'Start-TwsListener', '-AsJob') {
            @($refused -like "*$name*").Count | Should -Be 1 -Because ($said -join "`n")
        }
    }

    It 'says nothing at import, but where verbose messages are on' {
        $quiet = @(& $shell @shellArguments "`$ExecutionContext.SessionState.LanguageMode = 'ConstrainedLanguage'; Import-Module '$module'" 2>&1)
        $quiet | Where-Object { "$_" -notlike 'wine:*' } | Should -BeNullOrEmpty
        $loud = @(& $shell @shellArguments "`$ExecutionContext.SessionState.LanguageMode = 'ConstrainedLanguage'; `$VerbosePreference = 'Continue'; Import-Module '$module'" 2>&1) -join "`n"
        $loud | Should -Match 'Start-TwsListener.*-AsJob'
    }

    It 'stops a tool that hangs' -Skip:$IsWindows {
        $folder = Join-Path -Path $work -ChildPath 'hangs'
        $null = New-Item -ItemType Directory -Path (Join-Path -Path $folder -ChildPath 'bin')
        $java = Join-Path -Path $folder -ChildPath 'bin/java'
        [System.IO.File]::WriteAllText($java, "#!/bin/sh`nif [ `"`$1`" = -version ]; then echo 'openjdk version `"17.0.1`"' >&2; exit 0; fi`nexec sleep 60`n")
        chmod +x $java
        $late = @(& $shell @shellArguments @"
`$ExecutionContext.SessionState.LanguageMode = 'ConstrainedLanguage'
`$env:JAVA_HOME = '$folder'
Import-Module '$module'
try { Test-TwsPrerequisite '$work/srv-tws.zip' -TimeLimitSeconds 1 } catch { `$_.FullyQualifiedErrorId }
"@ 2>&1 | Select-Object -First 1)
        "$late" | Should -BeLike 'TwsPreflight.TimedOut,*'
    }
}

Describe 'A French session' -Skip:$skip {
    It 'is spoken to in French by module, tool and errors alike' {
        $texts = @(& $shell @shellArguments @"
[System.Threading.Thread]::CurrentThread.CurrentUICulture = 'fr-CA'
Set-Location '$work'
Import-Module '$module'
(Test-TwsPrerequisite srv-tws.zip)[0].Title
@() | Test-TwsPrerequisite
Test-TwsPrerequisite bad.zip
"@ *>&1 | ForEach-Object { "$_" })
        $all = $texts -join "`n"
        $all | Should -Match 'Version de Windows'
        $all | Should -Match 'pas un succ'
        $all | Should -Match 'a refus'
        $all | Should -Not -Match 'refused|not a pass'
    }

    It 'is the same with -Language in any session' {
        @() | Test-TwsPrerequisite -Language fr 3>&1 | Should -Match 'pas un succ'
        Test-TwsPrerequisite (Join-Path -Path $work -ChildPath 'bad.zip') -Language fr -ErrorAction SilentlyContinue -ErrorVariable failures
        "$($failures[0])" | Should -Match 'a refus.*JSON'
    }
}

Describe 'Advice' {
    It 'names commands that exist here: <Given>' -ForEach @(
        @{ Given = 'preflight: Try "preflight check --from BUNDLE.zip"'; Shown = 'Try "Test-TwsPrerequisite -From BUNDLE.zip"' }
        @{ Given = '--use and --sessions tell (--role client for a PC)'; Shown = '-Use and -Sessions tell (-Role client for a PC)' }
        @{ Given = 'name a profile: --profile FILE, or preflight plan --example'; Shown = 'name a profile: -SiteProfile FILE, or New-TwsSiteProfile' }
        @{ Given = "preflight: unknown word`nsee preflight check --help"; Shown = 'unknown word' }
        @{ Given = 'C:\from--profile\x'; Shown = 'C:\from--profile\x' }
    ) {
        & (Get-Module -Name TwsPreflight) { param($Text) ConvertTo-TwsAdvice -Text $Text } $Given | Should -BeExactly $Shown
    }
}
