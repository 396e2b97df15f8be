note
	description: "[
		A string that C puts octets into, again and again: a new one for each piece would be filled one by one, which takes
		longer than all else that a large file needs.
	]"

class
	API_ROOM

create
	make

feature {NONE} -- Initialization

	make
			-- No octets yet, and no room.
		do
			create whole.make_empty
			create octets.make_empty
		ensure
			empty: octets.is_empty
		end

feature -- Access

	octets: STRING_8
			-- What C has put there last. The next piece takes its place.

	area: SPECIAL [CHARACTER_8]
			-- Where C puts it.
		do
			Result := whole.area
		end

	Most: INTEGER = 65_536
			-- So many octets are had at once.

feature -- Measurement

	capacity: INTEGER
			-- For so many octets there is room.
		do
			Result := whole.count
		end

feature -- Element change

	reserve (a_count: INTEGER)
			-- Have room for `a_count' octets, or for as many as are had at once.
		do
			if capacity < a_count.min (Most) then
				create whole.make_filled ('%U', a_count.min (Most))
			end
		ensure
			has_room: capacity >= a_count.min (Most)
		end

	take (a_count: INTEGER)
			-- C has put `a_count' octets there.
		require
			has_room: a_count >= 0 and a_count <= capacity
		do
			octets.share (whole)
			octets.keep_head (a_count)
		ensure
			taken: octets.count = a_count
		end

feature {NONE} -- Implementation

	whole: STRING_8
			-- All of the room.

end
