note
	description: "A clock on which it is always the same time."

class
	STOPPED_CLOCK

inherit
	API_CLOCK
		redefine
			seconds
		end

create
	make

feature {NONE} -- Initialization

	make (a_seconds: INTEGER_64)
			-- It is `a_seconds' after the begin of 1970.
		do
			seconds := a_seconds
		end

feature -- Access

	seconds: INTEGER_64
			-- <Precursor>

end
