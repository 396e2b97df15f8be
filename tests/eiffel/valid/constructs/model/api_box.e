class
	API_BOX [G -> detachable API_MODEL, H -> {API_RECORD, ITERABLE [INTEGER]} create make_from_text end]

create
	put

feature -- Access

	item: detachable G

	fresh: H
			-- A new one.
		do
			create Result.make_from_text ("x")
		end

	list: ARRAYED_LIST [detachable G]
			-- All there was.
		attribute
			create Result.make (1)
		end

feature -- Element change

	put (a_item: G)
			-- Keep `a_item'.
		do
			item := a_item
			list.extend (a_item)
		end

end
