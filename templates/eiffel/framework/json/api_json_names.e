note
	description: "[
		The names of members of JSON objects that have been read: objects in a list share theirs, as the same names
		mostly follow each other.
	]"

class
	API_JSON_NAMES

create
	make

feature {NONE} -- Initialization

	make
			-- None so far.
		do
			create names.make (16)
			create followers.make (16)
		end

feature -- Access

	foreseen: detachable JSON_STRING
			-- The name that came behind the last one before; Void if none has.
		do
			if last > 0 and then followers.i_th (last) > 0 then
				Result := names.i_th (followers.i_th (last))
			end
		end

feature -- Element change

	accept_foreseen
			-- The name that was foreseen has come.
		require
			foreseen: foreseen /= Void
		do
			last := followers.i_th (last)
		end

	extend (a_name: JSON_STRING)
			-- Another name has come.
		do
			if names.count < Most then
				names.extend (a_name)
				followers.extend (0)
				if last > 0 then
					followers.put_i_th (names.count, last)
				end
				last := names.count
			end
		end

feature {NONE} -- Implementation

	Most: INTEGER = 1_000
			-- So many names are remembered.

	names: ARRAYED_LIST [JSON_STRING]
			-- The names.

	followers: ARRAYED_LIST [INTEGER]
			-- For each of `names', which came behind it the last time; 0 if none has.

	last: INTEGER
			-- Which of `names' has come last; 0 if none of them.

end
