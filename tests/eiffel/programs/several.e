note
	description: "Calls an API from several processors at once (SCOOP)."

class
	SEVERAL

create
	make

feature {NONE} -- Initialization

	make
			-- Have three processors ask the API in argument 1.
		local
			l_url: STRING_8
			l_first, l_second, l_third: separate ASKER
		do
			l_url := (create {ARGUMENTS_32}).argument (1).to_string_8
			create l_first.make (l_url)
			create l_second.make (l_url)
			create l_third.make (l_url)
			start (l_first)
			start (l_second)
			start (l_third)
			print ((counted (l_first) + counted (l_second) + counted (l_third)).out + "%N")
		end

feature {NONE} -- Implementation

	start (a_asker: separate ASKER)
			-- Let it ask, and do not wait for it.
		do
			a_asker.ask
			a_asker.ask
		end

	counted (a_asker: separate ASKER): INTEGER
			-- How many answers it has got; waits for them.
		do
			Result := a_asker.count
		end

end
