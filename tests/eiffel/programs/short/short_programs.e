note
	description: "Runs the short programs on the server that its argument names."

class
	SHORT_PROGRAMS

create
	make

feature {NONE} -- Initialization

	make
			-- A program a line.
		local
			l_ignored: ANY
			l_server: STRING_8
		do
			l_server := (create {ARGUMENTS_32}).argument (1).to_string_8
			l_ignored := create {ONE_QUESTION}.make (l_server)
			print ("%N")
			l_ignored := create {TWO_ROUNDS}.make (l_server)
			print ("%N")
			l_ignored := create {STREAMED}.make (l_server)
			print ("%N")
			l_ignored := create {IN_PAGES}.make (l_server)
			print ("%N")
			l_ignored := create {UPLOADED}.make (l_server)
			print ("%N")
			l_ignored := create {REFUSED}.make (l_server)
		end

end
