note
	description: "Asks on a processor of its own, with a client of its own."

class
	ASKER

create
	make

feature {NONE} -- Initialization

	make (a_url: separate READABLE_STRING_8)
			-- Ask the API at `a_url'.
		local
			l_configuration: CONFIGURATION
		do
			create l_configuration.make
			l_configuration.set_base_url (create {STRING_8}.make_from_separate (a_url))
			create api.make (create {API_CLIENT}.make (l_configuration, create {API_CURL_TRANSPORT}))
		end

feature -- Access

	count: INTEGER
			-- How many answers have come.

feature -- Basic operations

	ask
			-- Ask once.
		do
			if attached api.list_things as l_things then
				count := count + l_things.count
			end
		end

feature {NONE} -- Implementation

	api: WIRE_API
			-- What is asked.

end
