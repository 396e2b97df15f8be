note
	description: "[
		All items of a list that comes in pages, which are asked for while they are iterated over:
		`across l_api.list_files_pages (Void) is l_file loop ... end', or by `new_cursor' and `after', `item', `forth'.
		Where a page does not come, the items end, and `last_error' of the API says why.
	]"

class
	API_PAGES [G]

inherit
	ITERABLE [G]

create
	make

feature {NONE} -- Initialization

	make (a_service: API_SERVICE; a_request: API_REQUEST; a_codec: API_CODEC [G]; a_items: READABLE_STRING_GENERAL; a_paging: API_PAGING)
			-- What `a_service' gets for `a_request': items that `a_codec' reads, at `a_items' of each answer.
		do
			service := a_service
			request := a_request
			codec := a_codec
			items := a_items.to_string_32
			paging := a_paging
		end

feature -- Access

	new_cursor: API_PAGES_CURSOR [G]
			-- The first item; the first page is asked for now.
		do
			create Result.make (service, request, codec, items, paging)
		end

	first (a_count: INTEGER): ARRAYED_LIST [G]
			-- The first items, `a_count' at most.
		require
			not_negative: a_count >= 0
		local
			l_cursor: like new_cursor
		do
			create Result.make (a_count)
			if a_count > 0 then
				from
					l_cursor := new_cursor
				until
					l_cursor.after or Result.count >= a_count
				loop
					Result.extend (l_cursor.item)
					if Result.count < a_count then
						l_cursor.forth
					end
				end
			end
		ensure
			not_more: Result.count <= a_count
		end

feature {NONE} -- Implementation

	service: API_SERVICE
			-- What sends requests, and knows what went wrong.

	request: API_REQUEST
			-- The request for the first page.

	codec: API_CODEC [G]
			-- What reads items.

	items: STRING_32
			-- Where they stand in an answer.

	paging: API_PAGING
			-- How the list goes on.

end
