class
	MAKER

create
	make,
	make, -- ERROR: `make' is listed twice
	missing, -- ERROR: there is no `missing' to create with
	answer -- ERROR: `answer' is no procedure

create {NONE}
	make_secretly

feature {NONE} -- Initialization

	make (a_name: STRING_8)
			-- Set `name' to `a_name'.
		do
			name := a_name
		end

	make_secretly
			-- Set `name' by another routine.
		do
			set_name ("secret")
		end

feature -- Access

	name: STRING_8

	answer: INTEGER = 42

feature -- Element change

	set_name (a_name: STRING_8)
			-- Set `name' to `a_name'.
		do
			name := a_name
		end

end
