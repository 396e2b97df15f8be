note
	description: "A token that was got, and until when it is used."

class
	API_TOKEN

create
	make

feature {NONE} -- Initialization

	make (a_text: READABLE_STRING_8; a_end: INTEGER_64)
			-- A token that is used until `a_end', in milliseconds since the begin of 1970.
		do
			create text.make_from_string (a_text)
			until_time := a_end
		end

feature -- Access

	text: STRING_8
			-- What is sent.

	until_time: INTEGER_64
			-- When another one is needed, in milliseconds since the begin of 1970.

feature -- Status report

	is_fresh (a_now: INTEGER_64): BOOLEAN
			-- Can it be sent at `a_now'?
		do
			Result := a_now < until_time
		end

feature -- Element change

	expire
			-- Be sent no more.
		do
			until_time := 0
		ensure
			expired: until_time = 0
		end

end
