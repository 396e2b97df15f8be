class
	CALLER

feature -- Access

	server: SERVER
			-- One of them.
		attribute
			create Result
		end

feature -- Basic operations

	run (a_server: SERVER; a_text: STRING_32)
			-- Call what is there, and what is not.
		local
			l_server: SERVER
			l_number: INTEGER
		do
			create l_server
			l_number := a_server.port + server.port + l_server.port + {SERVER}.version
			l_number := a_server.missing -- ERROR: SERVER has no feature `missing'
			l_number := server.missing -- ERROR: SERVER has no feature `missing'
			l_number := l_server.name.count -- ERROR: `name' takes 1 arguments, not 0
			l_number := l_server.secret -- ERROR: `secret' of SERVER is not for this class
			l_number := l_server.friendly -- ERROR: `friendly' of SERVER is not for this class
			l_number := {SERVER}.port -- ERROR: `port' cannot be called without an object
			l_number := a_text.size -- ERROR: STRING_32 has no feature `size'
			l_number := a_text.index_of ('x') -- ERROR: `index_of' takes 2 arguments, not 1
			l_number := a_text.as_string_8.count -- ERROR: `as_string_8' of READABLE_STRING_GENERAL is obsolete
			l_number := unknown -- ERROR: `unknown' is not known here
			l_number := l_number (1) -- ERROR: `l_number' takes no arguments
			l_number := l_server.set_port (1) -- ERROR: `set_port' gives no value
			l_server.port -- ERROR: `port' is no instruction
			run (l_server) -- ERROR: `run' takes 2 arguments, not 1
			run (Current, a_text) -- ERROR: CALLER does not conform to SERVER
			server := Current -- ERROR: CALLER does not conform to SERVER
			a_server := l_server -- ERROR: `a_server' is an argument
			create a_server -- ERROR: `a_server' is an argument
			run := Void -- ERROR: `run' gives no value -- ERROR: `run' is no attribute -- ERROR: `run' takes 2 arguments, not 0
			l_number := Result -- ERROR: there is no Result here
			across 1 |..| 3 as l_each loop
				l_number := l_each
			end
			l_number := l_each -- ERROR: `l_each' is not known here
			do_all (agent server.missing) -- ERROR: SERVER has no feature `missing'
			do_all (agent absent) -- ERROR: `absent' is not known here
			do_all (agent run (a_server)) -- ERROR: `run' takes 2 arguments, not 1
			do_all (agent (a_new: SERVER)
				do
					a_new.set_port (l_server.port) -- ERROR: `l_server' is not known here
				end (a_server))
		end

	do_all (a_action: PROCEDURE)
			-- Call `a_action'.
		do
			a_action.call
		end

end
